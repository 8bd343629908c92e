import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayHaveOwnData, noteOwnData } from '../../../src/lib/state/own-marker';
import {
	clearOwnData,
	holdOwnTable,
	listOwnTables,
	readOwnData
} from '../../../src/lib/state/own-store';
import { ownTable } from '../domain/own-table';

/** A browser's storage of strings. */
function storage() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	};
}

const locked = {
	open: () => {
		throw new DOMException('', 'UnknownError');
	}
};

beforeEach(async () => {
	vi.stubGlobal('localStorage', storage());
	await clearOwnData();
	noteOwnData(true);
});
afterEach(() => vi.unstubAllGlobals());

describe('the marker that a reader has figures', () => {
	it('goes when there is nothing', async () => {
		expect(await readOwnData()).toBeNull();
		expect(mayHaveOwnData()).toBe(false);
	});

	it('stays when the database could not be read', async () => {
		vi.stubGlobal('indexedDB', locked);
		expect(await readOwnData()).toBeNull();
		expect(await listOwnTables()).toEqual([]);
		expect(mayHaveOwnData()).toBe(true);
	});

	it('comes with a table of this tab although the database cannot be read', async () => {
		noteOwnData(false);
		vi.stubGlobal('indexedDB', locked);
		holdOwnTable(ownTable('mine.csv', []));
		expect((await listOwnTables()).map(({ name }) => name)).toEqual(['mine.csv']);
		expect(mayHaveOwnData()).toBe(true);
	});
});

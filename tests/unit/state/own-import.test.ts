import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnImport } from '../../../src/lib/state/own-import.svelte';
import { clearOwnData, readOwnData } from '../../../src/lib/state/own-store';
import type { OwnAnswer } from '../../../src/lib/state/own-worker';
import { ownTable } from '../domain/own-table';

/** In place of the browser's: says what the test has it say. */
class TestWorker {
	static all: TestWorker[] = [];
	isStopped = false;
	onmessage?: (event: { data: OwnAnswer }) => void;

	constructor() {
		TestWorker.all.push(this);
	}

	postMessage(): void {}

	terminate(): void {
		this.isStopped = true;
	}

	say(answer: unknown): void {
		this.onmessage?.({ data: answer as OwnAnswer });
	}
}

beforeEach(() => {
	TestWorker.all = [];
	vi.stubGlobal('Worker', TestWorker);
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await clearOwnData();
});

const file = (name: string) => new File(['1119,62.1'], name);
const read = { kind: 'read', outcome: { name: 'first.csv' }, mapping: null };

describe('one file after another', () => {
	it('gives up the one that is still being read', () => {
		const session = new OwnImport({ version: '2026.1', periods: [], series: [] });
		session.read(file('first.csv'));
		session.read(file('second.csv'));
		expect(TestWorker.all.map(({ isStopped }) => isStopped)).toEqual([true, false]);
		TestWorker.all[0]?.say(read);
		expect(session.state).toMatchObject({ kind: 'reading', name: 'second.csv' });
	});

	it('lets the one that was read be kept, and tells of the other alone', async () => {
		const session = new OwnImport({ version: '2026.1', periods: [], series: [] });
		session.read(file('first.csv'));
		TestWorker.all[0]?.say(read);
		session.read(file('second.csv'));
		expect(TestWorker.all.map(({ isStopped }) => isStopped)).toEqual([false, false]);
		TestWorker.all[0]?.say({ kind: 'kept', kept: 'full', table: ownTable('first.csv', []) });
		expect((await readOwnData())?.tables.map(({ name }) => name)).toEqual(['first.csv']);
		expect(session.kept).toBeNull();
		expect(session.state).toMatchObject({ kind: 'reading', name: 'second.csv' });
	});
});

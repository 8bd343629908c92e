import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/lib/server/write-files';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'goyong-check-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFiles', () => {
	it('writes every file, folders included, and leaves nothing else behind', () => {
		writeFiles([
			{ path: join(folder, 'a.csv'), text: 'a' },
			{ path: join(folder, 'new/b.csv'), text: 'b' }
		]);
		expect(readFileSync(join(folder, 'new/b.csv'), 'utf8')).toBe('b');
		expect(readdirSync(folder).sort()).toEqual(['a.csv', 'new']);
	});

	it('changes nothing when a later file cannot be written', () => {
		writeFileSync(join(folder, 'a.csv'), 'old');
		writeFileSync(join(folder, 'blocked'), 'a file where a folder would have to be');
		expect(() =>
			writeFiles([
				{ path: join(folder, 'a.csv'), text: 'new' },
				{ path: join(folder, 'blocked/b.csv'), text: 'b' }
			])
		).toThrow();
		expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
		expect(readdirSync(folder).sort()).toEqual(['a.csv', 'blocked']);
	});

	it('changes nothing when a later file cannot take its place', () => {
		writeFileSync(join(folder, 'a.csv'), 'old');
		mkdirSync(join(folder, 'b.csv/full'), { recursive: true });
		expect(() =>
			writeFiles([
				{ path: join(folder, 'a.csv'), text: 'new' },
				{ path: join(folder, 'b.csv'), text: 'b' }
			])
		).toThrow();
		expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
		expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
	});
});

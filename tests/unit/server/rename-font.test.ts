import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { renameFont } from '../../../src/lib/server/rename-font';

/** A font of nothing but a name table: records of platform, name id and text. */
function fontWithNames(names: [platform: number, id: number, text: string][]): Buffer {
	const texts = names.map(([platform, , text]) =>
		platform === 1 ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16()
	);
	const table = Buffer.alloc(6 + 12 * names.length);
	table.writeUInt16BE(names.length, 2);
	table.writeUInt16BE(table.length, 4);
	let offset = 0;
	names.forEach(([platform, id], i) => {
		const record = 6 + 12 * i;
		table.writeUInt16BE(platform, record);
		table.writeUInt16BE(id, record + 6);
		table.writeUInt16BE(texts[i]!.length, record + 8);
		table.writeUInt16BE(offset, record + 10);
		offset += texts[i]!.length;
	});
	const header = Buffer.alloc(28);
	header.writeUInt16BE(1, 4);
	header.write('name', 12, 'latin1');
	header.writeUInt32BE(header.length, 20);
	return Buffer.concat([header, table, ...texts]);
}

const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('renameFont', () => {
	it.each<[string, [number, number, string], Buffer]>([
		['the family name', [3, 1, 'Anyfont'], wide('Newname')],
		['a name with more words', [3, 4, 'Anyfont Bold'], wide('Newname Bold')],
		['a name that holds it twice', [3, 3, 'Anyfont:Anyfont'], wide('Newname:Newname')],
		['one byte a letter', [1, 1, 'Anyfont'], Buffer.from('Newname', 'latin1')],
		['not the copyright notice', [3, 0, '© Anyfont'], wide('© Anyfont')],
		['not the licence', [3, 13, 'Reserved name Anyfont'], wide('Reserved name Anyfont')]
	])('changes %s', (_, name, expected) => {
		const renamed = renameFont(fontWithNames([name]), 'Anyfont', 'Newname');
		expect(renamed.subarray(-expected.length)).toEqual(expected);
	});

	it('leaves the given font as it was', () => {
		const font = fontWithNames([[3, 1, 'Anyfont']]);
		const before = Buffer.from(font);
		renameFont(font, 'Anyfont', 'Newname');
		expect(font).toEqual(before);
	});

	it('refuses a name of another length', () => {
		expect(() => renameFont(fontWithNames([]), 'Anyfont', 'New')).toThrow(
			'"New" is not as long as "Anyfont"'
		);
	});

	it('refuses what has no name table', () => {
		expect(() => renameFont(Buffer.alloc(12), 'Anyfont', 'Newname')).toThrow('no name table');
	});

	it('leaves the reserved name of Pretendard in the legal notice only', () => {
		const path = createRequire(import.meta.url).resolve(
			'pretendard/dist/public/variable/PretendardVariable.ttf'
		);
		const renamed = renameFont(readFileSync(path), 'Pretendard', 'GoyongSans');
		expect(renamed.includes(wide('with Reserved Font Name'))).toBe(
			readFileSync(path).includes(wide('with Reserved Font Name'))
		);
		expect(renamed.includes(wide('GoyongSans Variable'))).toBe(true);
		expect(renamed.includes(wide('Pretendard Variable'))).toBe(false);
	});
});

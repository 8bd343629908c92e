import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteCharacters } from '../../../src/lib/server/site-characters';
import { subsetPretendard } from '../../../src/lib/server/site-font';

describe('the site font', () => {
	it('gives the same bytes and the same name for the same characters', async () => {
		const [first, second] = [
			await subsetPretendard('고용률 65.2%'),
			await subsetPretendard('고용률 65.2%')
		];
		expect(first.bytes.equals(second.bytes)).toBe(true);
		expect(first.path).toBe(second.path);
		expect(first.bytes.toString('latin1', 0, 4)).toBe('wOF2');
	});

	it('gets another name with another character', async () => {
		const paths = await Promise.all(['고용', '고용률'].map((text) => subsetPretendard(text)));
		expect(paths[0]!.path).not.toBe(paths[1]!.path);
	});
});

describe('siteCharacters', () => {
	const characters = new Set(siteCharacters());

	it.each([
		['ASCII', ' Az09~%'],
		['words of the catalogues', '판정을밝혀야사실'],
		['names of districts', '영등포구옹진군군위군'],
		['the article', '메타버스'],
		['typographic signs', '“”‘’·–−…'],
		['letters of formulas', 'σθγαΦ']
	])('holds %s', (_, text) => {
		expect([...text].filter((character) => !characters.has(character))).toEqual([]);
	});

	it('holds no control characters', () => {
		expect([...characters].filter((character) => character < ' ')).toEqual([]);
	});

	it('finds its sources', () => {
		expect(existsSync('src') && existsSync('data')).toBe(true);
	});
});

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/lib/exports/cell-text';
import { exportCsv } from '../../../src/lib/exports/export-csv';
import type { RawTable } from '../../../src/lib/exports/raw-table';

const about = {
	title: 'Garam-gu, "first"',
	source: 'Statistics Korea, survey',
	version: '2026.1+3f2a9c1d',
	address: 'https://example.org/explore/?d=1119,1125'
};

describe('cellText', () => {
	it.each([
		['a formula', '=1+1', "'=1+1"],
		['a sum that would run', '+1', "'+1"],
		['a text that begins with a hyphen', '-2+3', "'-2+3"],
		['an address of a cell', '@A1', "'@A1"],
		['a tab that hides a formula', '\t=1', "'\t=1"],
		['a carriage return that hides a formula', '\r=1', "'\r=1"],
		['a wide equals sign', '＝1', "'＝1"],
		['a formula further in, which does not run', 'a=1', 'a=1'],
		['a true minus, which is no operator', '−0.4', '−0.4'],
		['an empty text', '', ''],
		['a negative number, which stays one', -0.4, '-0.4'],
		['a number with all its digits', 0.1 + 0.2, '0.30000000000000004'],
		['a very small number', 1e-7, '1e-7'],
		['zero, which is a value', 0, '0'],
		['nothing', null, ''],
		['what is no number', NaN, '']
	])('writes %s', (_, cell, written) => {
		expect(cellText(cell)).toBe(written);
	});
});

describe('exportCsv', () => {
	const names = ['=HYPERLINK("http://x")', 'a "quoted", name', 'two\nlines', '고성군(강원)', '+82'];
	const numbers = [65.2, -0.4, 0.1 + 0.2, 1234567.891, -1e-7];
	const table: RawTable = {
		columns: ['district', 'value'],
		rows: names.map((name, index) => [name, numbers[index] ?? null])
	};
	const csv = exportCsv(table, about);
	const parsed = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

	it('is one plain table that a reader takes without options', () => {
		expect(parsed.errors).toEqual([]);
		expect(parsed.meta.fields).toEqual([
			'district',
			'value',
			'title',
			'source',
			'data_version',
			'address'
		]);
	});

	it('gives names back as they were, but for an apostrophe before a formula', () => {
		expect(parsed.data.map(({ district }) => district)).toEqual([
			`'${names[0]}`,
			names[1],
			names[2],
			names[3],
			`'${names[4]}`
		]);
	});

	it('gives numbers back to the last digit', () => {
		expect(parsed.data.map(({ value }) => Number(value))).toEqual(numbers);
	});

	it('says on every row where the figures come from', () => {
		for (const row of parsed.data) {
			expect(row).toMatchObject({
				title: about.title,
				source: about.source,
				data_version: about.version,
				address: about.address
			});
		}
	});

	it('begins with the mark that Excel needs for Korean, once', () => {
		expect([...csv].filter((letter) => letter === '\ufeff')).toHaveLength(1);
		expect(csv.startsWith('\ufeff')).toBe(true);
	});
});

import { describe, expect, it } from 'vitest';
import { exploreTable } from '../../../src/lib/views/explore-table';
import { exploreTableFigures } from '../../../src/lib/views/explore-table-figures';
import {
	sortExploreRows,
	startsAscending,
	type ExploreColumn
} from '../../../src/lib/views/sort-explore-rows';
import {
	dasom,
	garam,
	goeulEast,
	goeulSouth,
	masil,
	narae,
	rate,
	rows,
	smallDataset
} from '../charts/small-country';

const dataset = smallDataset([...rows, ['2022H1', masil, 62.4]]);
const options = { locale: 'ko', highlight: [narae, 'else'], first: '2021H1' } as const;
const seoul = exploreTable(dataset, rate, '2023H1', 'seoul', options);
const rowOf = (code: string) => seoul.rows.find((row) => row.code === code)!;

describe('exploreTable', () => {
	it('has ranked members first, then those without a value', () => {
		expect(seoul.rows.map(({ code, rank }) => [code, rank])).toEqual([
			[garam, 1],
			[narae, 2],
			[dasom, 2],
			[masil, null]
		]);
	});

	it('says a figure, its change and rank a year before, as number and in words', () => {
		expect(rowOf(garam)).toMatchObject({
			value: 64.3,
			valueLabel: '64.3',
			change: 4.1,
			changeLabel: '+4.1',
			rank: 1,
			tied: false,
			rankBefore: 2,
			rankBeforeLabel: '2',
			since: 6.2,
			sinceLabel: '+6.2',
			sparkline: [58.1, 59.4, 60.2, 61.7, 64.3],
			role: null
		});
	});

	it('keeps ties, marks, gaps and the hue of a highlighted member', () => {
		expect(rowOf(narae)).toMatchObject({
			tied: true,
			rankLabel: '공동 2',
			change: null,
			changeLabel: '–',
			sparkline: [57.2, 57.9, null, 60.4, 61.5],
			role: 'highlight'
		});
		expect(rowOf(dasom).mark).toBe('low-reliability');
	});

	it('gives a missing member its reason, and what is known of it', () => {
		expect(rowOf(masil)).toMatchObject({
			rank: null,
			rankLabel: '–',
			value: null,
			valueLabel: '비공개',
			change: null,
			rankBefore: 1,
			sparkline: [null, null, 62.4, null, null]
		});
	});

	it('tells two districts of one name apart', () => {
		const { rows } = exploreTable(dataset, rate, '2023H1', 'national', options);
		const names = rows.filter(({ code }) => code === goeulEast || code === goeulSouth);
		expect(names.map(({ name }) => name)).toEqual(['고을군(강원)', '고을군(경남)']);
	});

	it('has no change on the first survey when that is the one shown, or later', () => {
		for (const first of ['2023H1', '2023H2'] as const) {
			const table = exploreTable(dataset, rate, '2023H1', 'seoul', { ...options, first });
			expect(table.rows[0]).toMatchObject({ since: null, sinceLabel: '–', sparkline: [64.3] });
		}
	});

	it('says the units in the headings', () => {
		expect(seoul.headings).toMatchObject({
			value: '고용률(%)',
			change: '1년 전 대비(%p)',
			since: '’21 상 대비(%p)'
		});
	});

	it('is named in both languages', () => {
		expect(seoul.caption).toBe('2023년 상반기 15세 이상 고용률: 서울 4개 자치구');
		const english = exploreTable(dataset, rate, '2023H1', 'seoul', { ...options, locale: 'en' });
		expect(english.caption).toBe(
			"employment rate, aged 15 and over, first half of 2023: Seoul's 4 districts"
		);
		expect(english.rows.at(-1)?.valueLabel).toBe('suppressed');
	});
});

describe('sortExploreRows', () => {
	it.each<[string, ExploreColumn, boolean, string[]]>([
		['names by the alphabet', 'name', true, [garam, narae, dasom, masil]],
		['names the other way', 'name', false, [masil, dasom, narae, garam]],
		['values from the lowest, missing last', 'value', true, [narae, dasom, garam, masil]],
		['values from the highest, missing last', 'value', false, [garam, narae, dasom, masil]],
		['ranks from the last, missing last', 'rank', false, [narae, dasom, garam, masil]],
		[
			'ranks a year before, those without one last',
			'rankBefore',
			true,
			[masil, garam, narae, dasom]
		],
		['changes, those without one as they came', 'change', true, [garam, narae, dasom, masil]]
	])('sorts %s', (_, column, ascending, codes) => {
		const sorted = sortExploreRows(seoul.rows, column, ascending, 'ko');
		expect(sorted.map(({ code }) => code)).toEqual(codes);
	});

	it('leaves the rows it was given as they are', () => {
		const before = [...seoul.rows];
		sortExploreRows(seoul.rows, 'name', false, 'ko');
		expect(seoul.rows).toEqual(before);
	});

	it.each<[ExploreColumn, boolean]>([
		['name', true],
		['rank', true],
		['rankBefore', true],
		['value', false],
		['change', false],
		['since', false]
	])('first turns %s so that ascending is %s', (column, ascending) => {
		expect(startsAscending(column)).toBe(ascending);
	});
});

describe('exploreTableFigures', () => {
	it('has the numbers unrounded, in the order given, and why one is missing', () => {
		const { columns, rows } = exploreTableFigures(seoul, [...seoul.rows].reverse());
		expect(Object.fromEntries(columns.map((column, i) => [column, rows[0]![i]]))).toEqual({
			district_code: masil,
			district: '마실구',
			period: '2023H1',
			measure: '고용률(%)',
			rank: null,
			value: null,
			mark: '',
			missing: '비공개',
			change_on_year: null,
			rank_year_before: 1,
			change_since_first: null,
			first_period: '2021H1'
		});
		expect(rows[1]?.slice(0, 7)).toEqual([dasom, '다솜구', '2023H1', '고용률(%)', 2, 61.5, '*']);
		expect(rows[3]?.slice(8, 11)).toEqual([4.1, 2, 6.2]);
	});
});

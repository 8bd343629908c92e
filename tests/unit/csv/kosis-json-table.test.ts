import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import type { KosisRow } from '../../../src/lib/csv/kosis-json-answer';
import type { KosisTableFacts } from '../../../src/lib/csv/kosis-json-facts';
import { readKosisTable } from '../../../src/lib/csv/kosis-json-table';
import type { Cell } from '../../../src/lib/domain/dataset';
import type { Period } from '../../../src/lib/domain/period';
import { row, type ServedTable } from '../../fixtures/kosis-server';
import { ageTable, sexTable, summaryTable } from '../../fixtures/kosis-tables';
import { smallLists } from '../../fixtures/lists';

const facts = (served: ServedTable, rest: Partial<KosisTableFacts> = {}): KosisTableFacts => ({
	id: served.id,
	titles: [served.title],
	marks: served.id === 'DT_1ES3A01S' ? { T9: 'T4', T10: 'T8' } : { T11: 'T00', T21: 'T12' },
	leaveOut: [],
	...rest
});
const rowsOf = (served: ServedTable): KosisRow[] =>
	served.figures
		.filter(({ period }) => period === '202301')
		.map((figure) => row(served, figure) as KosisRow);
const asked: Period[] = ['2023H1'];
const read = (served: ServedTable, rows = rowsOf(served), rest: Partial<KosisTableFacts> = {}) =>
	readKosisTable(rows, facts(served, rest), asked, smallLists);

/** `1119 total 15+ employment_rate 65.2`, with `*` and `r` after it. */
const line = (cell: Cell) =>
	`${cell.district} ${cell.sex} ${cell.age} ${cell.measure} ${cell.value}` +
	`${cell.lowReliability ? '*' : ''}${cell.rounded ? 'r' : ''}`;

/** The rows of a table with one of them changed. */
const changed = (served: ServedTable, at: number, change: Partial<KosisRow>): KosisRow[] =>
	rowsOf(served).map((each, i) => (i === at ? ({ ...each, ...change } as KosisRow) : each));

describe('readKosisTable', () => {
	it('reads places, items and marks of the summary, counts as rounded', () => {
		const { cells, issues } = read(summaryTable);
		expect(issues).toEqual([]);
		expect(cells.map(line)).toEqual([
			'1101 total 15+ employed_thousand 73r',
			'1101 total 15+ unemployed_thousand 4r',
			'1101 total 15+ employment_rate 53.9',
			'1101 total 15-64 employment_rate 59.9',
			'1101 total 15+ unemployment_rate 5.2',
			'1119 total 15+ employed_thousand 73r',
			'1119 total 15+ unemployed_thousand 12r',
			'1119 total 15+ employment_rate 65.2',
			'1119 total 15-64 employment_rate 59.9',
			'1119 total 15+ unemployment_rate 5.2',
			'3240 total 15+ employed_thousand 73r',
			'3240 total 15+ unemployed_thousand 4*r',
			'3240 total 15+ employment_rate 53.9',
			'3240 total 15-64 employment_rate 59.9',
			'3240 total 15+ unemployment_rate 5.2'
		]);
	});

	it('reads ages, where counts have a decimal', () => {
		const { cells, issues, skipped } = read(ageTable);
		expect(issues).toEqual([]);
		expect(cells.slice(0, 4).map(line)).toEqual([
			'1101 total 15+ employed_thousand 72.5',
			'1101 total 15+ employment_rate 53.9',
			'1101 total 15-29 employed_thousand 0.5*',
			'1101 total 15-29 employment_rate 46.4'
		]);
		expect([...skipped]).toEqual([['reliability mark 0, which means none', 2]]);
	});

	it('reads sexes from a list of places with other codes, where names depend on the province above', () => {
		const { cells, issues, skipped } = read(sexTable);
		expect(issues).toEqual([]);
		expect(cells.map(line)).toEqual([
			'1101 female 15+ employment_rate 46.2',
			'1102 female 15+ employment_rate 55.1',
			'2101 female 15+ employment_rate 44.4'
		]);
		expect(skipped.get('row of a province or the country')).toBe(2);
	});

	it('takes a unit from its own field when the label has none', () => {
		const rows = rowsOf(sexTable).map((each) => ({ ...each, ITM_NM: '고용률', UNIT_NM: '%' }));
		expect(read(sexTable, rows).cells).toHaveLength(3);
	});

	it('takes thousands separators, which nobody could remove from an answer', () => {
		const { cells, issues } = read(summaryTable, changed(summaryTable, 0, { DT: '1,073' }));
		expect(issues).toEqual([]);
		expect(line(cells[0]!)).toBe('1101 total 15+ employed_thousand 1073r');
	});

	it('takes the age of an item before that of a group for everybody', () => {
		const rows = changed(ageTable, 1, { ITM_ID: 'T15', ITM_NM: '15~64세 고용률 (%)' });
		const { cells, issues } = read(ageTable, rows);
		expect(issues).toEqual([]);
		expect(line(cells[1]!)).toBe('1101 total 15-64 employment_rate 53.9');
	});

	it('leaves out what it is told to, and says how much', () => {
		const rows = [
			...changed(ageTable, 0, { C2_NM: '40 - 49세' }),
			...rowsOf(ageTable).map((each) => ({ ...each, ITM_ID: 'T99', ITM_NM: '가중치' })),
			...rowsOf(ageTable).map((each) => ({ ...each, C1: '99', C1_NM: '시지역' }))
		];
		const { issues, skipped } = read(ageTable, rows, {
			leaveOut: ['40-49세', '가중치', '시지역']
		});
		expect(formatIssues(issues)).toBe('');
		expect([skipped.get('item 가중치'), skipped.get('place 시지역')]).toEqual([12, 12]);
		expect(skipped.get('group 40 - 49세')).toBe(1);
	});

	const cases: [name: string, table: ServedTable, change: Partial<KosisRow>, message: string][] = [
		[
			'another title',
			summaryTable,
			{ TBL_NM: '시군구 경제활동인구 총괄(근무지기준)' },
			'DT_1ES3A01S row 1, column "TBL_NM": KOSIS calls DT_1ES3A01S "시군구 경제활동인구 총괄(근무지기준)"; "시군구 경제활동인구 총괄" was expected.'
		],
		['another table', summaryTable, { TBL_ID: 'DT_2' }, 'KOSIS calls DT_2 "시군구'],
		[
			'a place that nobody knows',
			summaryTable,
			{ C1: '1199', C1_NM: '서울 새구' },
			'row 1, column "C1_NM": "1199 서울 새구" is not one district that we know.'
		],
		[
			'a code that belongs to another name',
			summaryTable,
			{ C1: '1119' },
			'"1119 서울 종로구" is not one district that we know.'
		],
		[
			'an item that nobody knows',
			summaryTable,
			{ ITM_ID: 'T3X', ITM_NM: '임금근로자 (천명)' },
			'T3X "임금근로자 (천명)" is not an item that we know.'
		],
		[
			'a mark without the item that it marks',
			summaryTable,
			{ ITM_ID: 'T12', ITM_NM: 'RSE' },
			'T12 "RSE" marks an item, and nothing says which.'
		],
		[
			'an age that nobody knows',
			ageTable,
			{ C2_NM: '40 - 49세' },
			'column "C2_NM": "연령별 40 - 49세" is no sex and no age group that we know.'
		],
		[
			'a group of another kind',
			ageTable,
			{ C2_OBJ_NM: '산업별' },
			'"산업별 계" is no sex and no age group'
		],
		[
			'a month',
			summaryTable,
			{ PRD_SE: 'M' },
			'column "PRD_DE": "202301" (M) is not a half-year that was asked for.'
		],
		['a half-year not asked for', summaryTable, { PRD_DE: '202201' }, '"202201" (H) is not a half'],
		[
			'words for a number',
			ageTable,
			{ DT: '없음' },
			'column "DT of 202301 서울 종로구, 계, 취업자 (천명)": "없음" is not a number.'
		],
		['a decimal comma', summaryTable, { DT: '65,2' }, '"65,2" is not a number.'],
		[
			'a rate above 100',
			summaryTable,
			{ ITM_ID: 'T7', ITM_NM: '고용률 (%)', DT: '165.2' },
			'165.2 is above 100'
		],
		[
			'the same figure twice',
			summaryTable,
			{ ITM_ID: 'T4', ITM_NM: '실업자 (천명)' },
			'in row 1 already'
		]
	];

	it.each(cases)('finds %s', (_, served, change, message) => {
		expect(formatIssues(read(served, changed(served, 0, change)).issues)).toContain(message);
	});

	it('reads nothing of a table whose title is not known yet', () => {
		const { cells, issues } = read(summaryTable, rowsOf(summaryTable), { titles: [] });
		expect(cells).toEqual([]);
		expect(formatIssues(issues)).toContain('a title that is not known yet was expected');
	});

	it('names an unknown place once, however many figures it has', () => {
		const rows = rowsOf(summaryTable).map((each) =>
			each['C1'] === '1101' ? { ...each, C1_NM: '서울 새구' } : each
		);
		expect(read(summaryTable, rows).issues).toHaveLength(1);
	});
});

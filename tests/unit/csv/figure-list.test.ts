import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import { readFigureList } from '../../../src/lib/csv/read-figure-list';
import { writeFigureList } from '../../../src/lib/csv/write-figure-list';
import { Dataset, seriesKey, type Cell } from '../../../src/lib/domain/dataset';
import { smallLists } from '../../fixtures/lists';
import { anyCell } from './arbitrary-cell';

const read = (text: string) => readFigureList(text, 'claim.csv', smallLists);
const placeOf = ({ district, period, measure, sex, age }: Cell) => ({
	district,
	period,
	series: { measure, sex, age }
});
const write = (cells: readonly Cell[]) =>
	writeFigureList(
		new Dataset(smallLists.districts, smallLists.measures, cells, 'test'),
		cells.map(placeOf)
	);

const anyCells = fc.uniqueArray(
	fc
		.tuple(anyCell, fc.constantFrom('2023H1', '2023H2', '2024H1'))
		.map(([cell, period]): Cell => ({ ...cell, period: period as Cell['period'] })),
	{ minLength: 1, maxLength: 60, selector: (c) => `${c.period} ${c.district} ${seriesKey(c)}` }
);

describe('a list of figures', () => {
	it('comes back as it was written, from any order of half-years', () => {
		fc.assert(
			fc.property(anyCells, (cells) => {
				const { cells: found, issues } = read(write(cells));
				expect(issues).toEqual([]);
				const inOrder = (list: readonly Cell[]) =>
					list.map((cell) => JSON.stringify(cell, Object.keys(cell).sort())).sort();
				// A suppressed cell says nothing of the value that it hides.
				const shown = cells.map((cell) => (cell.suppressed ? { ...cell, rounded: false } : cell));
				expect(inOrder(found)).toEqual(inOrder(shown));
			})
		);
	});

	it('names each district as it was called then', () => {
		const [cell] = fc.sample(anyCell, 1);
		const of = (period: Cell['period']) => write([{ ...cell!, district: '3731', period }]);
		expect(of('2023H1')).toContain('2023H1,경북 군위군,3731,');
		expect(of('2023H2')).toContain('2023H2,대구 군위군,3731,');
	});

	const header = 'period,district_name_ko,district_code,sex,age,measure,value,mark\n';
	const row = '2023H1,서울 영등포구,1119,total,15+,employment_rate,65.2,\n';
	it.each([
		[
			'a half-year that is none',
			header + row.replace('2023H1', '2023-1'),
			'claim.csv row 2, column "period": "2023-1" is not a half-year. Write half-years as 2023H1.'
		],
		['the same figure twice', header + row + row, /^claim\.csv row 3: The same district/],
		[
			'the row of a later half-year by its place in the file',
			header + row + row.replace('2023H1', '2023H2').replace('65.2', '65·2'),
			/^claim\.csv row 3, column "value": "65·2" is not a number/
		],
		['no rows', header, /There is a header but no row below it/],
		[
			'a table without names',
			header.replace('district_name_ko,', '') + row.replace('서울 영등포구,', ''),
			/column "district_name_ko": There is no such column/
		]
	])('is refused with its place: %s', (_, text, message) => {
		const { issues } = read(text);
		expect(formatIssues(issues)).toMatch(message);
	});

	it('may hold one figure in two half-years', () => {
		expect(read(header + row + row.replace('2023H1', '2023H2')).issues).toEqual([]);
	});
});

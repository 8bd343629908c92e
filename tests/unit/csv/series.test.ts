import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import { readSeries } from '../../../src/lib/csv/read-series';
import { writeSeries } from '../../../src/lib/csv/write-series';
import { Dataset, type Cell, type SeriesId } from '../../../src/lib/domain/dataset';
import { smallLists } from '../../fixtures/lists';
import { anyCell } from './arbitrary-cell';

const id: SeriesId = { measure: 'employed_thousand', sex: 'total', age: '15+' };
const file = 'employed_thousand.total.15+.csv';
const read = (text: string) => readSeries(text, file, id, smallLists);
const datasetOf = (cells: readonly Cell[]) =>
	new Dataset(smallLists.districts, smallLists.measures, cells, 'test');

const text = `district_code,2022H2,2023H1
1101,71.8,73.6
1119,239.1*,240r
2332,,x
3731,.9,1*r
`;

describe('readSeries', () => {
	it('reads values with their marks; a blank is no cell', () => {
		const { cells, issues } = read(text);
		expect(issues).toEqual([]);
		const none = { lowReliability: false, suppressed: false, rounded: false };
		expect(cells).toEqual(
			[
				{ period: '2022H2', district: '1101', value: 71.8 },
				{ period: '2023H1', district: '1101', value: 73.6 },
				{ period: '2022H2', district: '1119', value: 239.1, lowReliability: true },
				{ period: '2023H1', district: '1119', value: 240, rounded: true },
				{ period: '2023H1', district: '2332', value: null, suppressed: true },
				{ period: '2022H2', district: '3731', value: 0.9 },
				{ period: '2023H1', district: '3731', value: 1, lowReliability: true, rounded: true }
			].map((cell) => ({ ...id, ...none, ...cell }))
		);
	});

	it.each([
		['an unknown district', 'district_code,2023H1\n9999,65.2\n', 'row 2, column "district_code"'],
		['a district twice', 'district_code,2023H1\n1101,1\n1101,1\n', 'row 3, column "district_code"'],
		['an unknown half-year', 'district_code,2023\n1101,1\n', 'row 1, column "2023"'],
		['a half-year twice', 'district_code,2023H1,2023H1\n1101,1,1\n', 'row 1, column "2023H1"'],
		['another first column', 'code,2023H1\n1101,1\n', 'row 1, column "code"'],
		['a short row', 'district_code,2022H2,2023H1\n1101,1\n', 'row 2: The row has 2 cells'],
		['a word', 'district_code,2023H1\n1101,about 3\n', '"about 3" is not a number'],
		['a thousands separator', 'district_code,2023H1\n1101,"1,204"\n', 'Remove the thousands'],
		['a mark alone', 'district_code,2023H1\n1101,*\n', '"*" is not a number'],
		['a value marked as suppressed', 'district_code,2023H1\n1101,3x\n', '"3x" is not a number'],
		['a negative count', 'district_code,2023H1\n1101,-3\n', '-3 is negative'],
		['an empty file', '', 'The file is empty']
	])('says what is wrong: %s', (_, bad, part) => {
		const { cells, issues } = read(bad);
		expect(formatIssues(issues)).toContain(part);
		expect(cells.length).toBeLessThanOrEqual(1);
	});
});

describe('writeSeries', () => {
	it('writes back what was read, districts without a figure left out', () => {
		expect(writeSeries(datasetOf(read(text).cells), id)).toBe(text.replace(',.9,', ',0.9,'));
	});

	it('round trip: every figure and every mark survives', () => {
		const anySeries = fc.uniqueArray(
			fc.record({ cell: anyCell, period: fc.constantFrom('2013H1', '2022H2', '2023H1') }),
			{ minLength: 1, maxLength: 40, selector: ({ cell, period }) => cell.district + period }
		);
		fc.assert(
			fc.property(anySeries, (entries) => {
				const cells = entries.map(({ cell, period }): Cell => ({ ...cell, ...id, period }));
				const dataset = datasetOf(cells);
				const { cells: again, issues } = read(writeSeries(dataset, id));
				expect(issues).toEqual([]);
				expect(again).toHaveLength(cells.length);
				for (const period of dataset.periods())
					expect(datasetOf(again).column(id, period)).toEqual(dataset.column(id, period));
			})
		);
	});
});

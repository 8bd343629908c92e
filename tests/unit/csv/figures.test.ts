import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOfFile, readFigures } from '../../../src/lib/csv/read-figures';
import { writeFigures } from '../../../src/lib/csv/write-figures';
import { smallLists } from '../../fixtures/lists';
import { smallFigures } from '../../fixtures/small-root';
import { anyCells } from './arbitrary-cell';

const read = (text: string) => readFigures(text, '2023H1.csv', '2023H1', smallLists);

describe('readFigures', () => {
	it('reads values, marks and a suppressed cell', () => {
		const { cells, issues } = read(smallFigures);
		expect(issues).toEqual([]);
		const plain = { lowReliability: false, suppressed: false, rounded: false };
		expect(cells).toMatchObject([
			{ district: '1101', measure: 'employment_rate', value: 53.9, ...plain },
			{ district: '1119', measure: 'employment_rate', value: 65.2, ...plain },
			{ district: '1119', measure: 'unemployed_thousand', value: 12, ...plain, rounded: true },
			{ district: '2332', age: '15+', value: 73.6, ...plain, lowReliability: true },
			{ district: '2332', age: '15-29', value: null, ...plain, suppressed: true }
		]);
	});

	it('takes the columns in any order', () => {
		const text = 'value,mark,measure,age,sex,district_code\n.9,,employed_thousand,15+,male,3731\n';
		expect(read(text)).toMatchObject({
			issues: [],
			cells: [{ district: '3731', sex: 'male', measure: 'employed_thousand', value: 0.9 }]
		});
	});

	it('leaves out only the rows that are wrong, so that all issues come at once', () => {
		const text = `${smallFigures}9999,total,15+,employment_rate,1,\n1101,total,15+,unemployment_rate,x,\n`;
		const { cells, issues } = read(text);
		expect(cells).toHaveLength(5);
		expect(issues.map(({ row, problem }) => [row, problem])).toEqual([
			[7, 'unknown-district'],
			[8, 'missing-value']
		]);
	});
});

describe('writeFigures', () => {
	it('sorts by code, sex, age and measure as their lists have them', () => {
		const { cells } = read(smallFigures);
		expect(writeFigures([...cells].reverse(), smallLists.measures)).toBe(smallFigures);
	});

	it('gives back what was read, and the same bytes for any order of the cells', () => {
		fc.assert(
			fc.property(anyCells, fc.infiniteStream(fc.nat()), (cells, numbers) => {
				const text = writeFigures(cells, smallLists.measures);
				const shuffled = cells
					.map((cell) => ({ cell, at: numbers.next().value as number }))
					.sort((a, b) => a.at - b.at)
					.map(({ cell }) => cell);
				const again = read(text);
				expect(again.issues).toEqual([]);
				expect(new Set(again.cells.map((cell) => JSON.stringify(sorted(cell))))).toEqual(
					new Set(cells.map((cell) => JSON.stringify(sorted(cell))))
				);
				expect(writeFigures(shuffled, smallLists.measures)).toBe(text);
			})
		);
	});
});

const sorted = (cell: object) => Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));

describe('periodOfFile', () => {
	it.each([
		['data/employment/2023H1.csv', '2023H1'],
		['2013H2.csv', '2013H2'],
		['2023H3.csv', undefined],
		['2023H1 (1).csv', undefined],
		['2023H1.txt', undefined]
	])('%s holds %s', (file, period) => {
		expect(periodOfFile(file)).toBe(period);
	});
});

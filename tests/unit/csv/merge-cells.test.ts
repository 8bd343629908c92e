import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cellKey,
	mergeCell,
	mergeCells,
	type MergeOutcome
} from '../../../src/lib/csv/merge-cells';
import type { Cell } from '../../../src/lib/domain/dataset';
import { anyCell } from './arbitrary-cell';

const cell = (value: number | null, marks: Partial<Cell> = {}): Cell => ({
	period: '2024H1',
	district: '1119',
	sex: 'total',
	age: '15+',
	measure: 'employed_thousand',
	value,
	lowReliability: false,
	suppressed: value === null,
	rounded: false,
	...marks
});
const whole = (value: number) => cell(value, { rounded: true });
const marked = (value: number) => cell(value, { lowReliability: true });

describe('mergeCell', () => {
	it.each<[string, Cell | null, Cell, MergeOutcome, Cell]>([
		['nothing there', null, cell(239.4), 'added', cell(239.4)],
		['the same', cell(239.4), cell(239.4), 'equal', cell(239.4)],
		['both suppressed', cell(null), cell(null), 'equal', cell(null)],
		['another figure', cell(239.4), cell(239.5), 'changed', cell(239.5)],
		['whole beside finer', cell(239.4), whole(239), 'equal-coarser', cell(239.4)],
		['13.5 published from 13.46 rounds to 13', cell(13.5), whole(13), 'equal-coarser', cell(13.5)],
		['13.6 cannot round to 13', cell(13.6), whole(13), 'changed', whole(13)],
		['13.4 cannot round to 14', cell(13.4), whole(14), 'changed', whole(14)],
		['finer beside whole', whole(239), cell(239.4), 'refined', cell(239.4)],
		['a whole number that is exact', whole(239), cell(239), 'refined', cell(239)],
		['finer that disagrees', whole(239), cell(240.4), 'changed', cell(240.4)],
		['whole twice', whole(239), whole(239), 'equal', whole(239)],
		['another whole', whole(239), whole(240), 'changed', whole(240)],
		['a mark comes', cell(1.2), marked(1.2), 'marked', marked(1.2)],
		['a table without marks', marked(1.2), cell(1.2), 'equal', marked(1.2)],
		['a marked whole number refined', whole(1), marked(1.2), 'refined', marked(1.2)],
		['whole beside marked finer', marked(1.2), whole(1), 'equal-coarser', marked(1.2)],
		['another figure loses the old mark', marked(1.2), cell(1.4), 'changed', cell(1.4)],
		['a figure for a suppressed cell', cell(null), cell(1.4), 'changed', cell(1.4)],
		['suppressed after all', cell(1.4), cell(null), 'changed', cell(null)]
	])('%s', (_, before, incoming, outcome, after) => {
		expect(mergeCell(before, incoming)).toEqual({ outcome, cell: after, before });
	});
});

describe('mergeCells', () => {
	it('brings in nothing new the second time, and leaves its input alone', () => {
		fc.assert(
			fc.property(fc.array(anyCell, { maxLength: 30 }), (cells) => {
				const unique = [...new Map(cells.map((each) => [cellKey(each), each])).values()];
				const empty = new Map<string, Cell>();
				const once = mergeCells(empty, unique);
				const twice = mergeCells(once.cells, unique);
				expect(empty.size).toBe(0);
				expect(once.steps.every(({ outcome }) => outcome === 'added')).toBe(true);
				expect(twice.steps.every(({ outcome }) => outcome === 'equal')).toBe(true);
				expect(twice.cells).toEqual(once.cells);
			})
		);
	});

	it('ends with the same figure whichever of two agreeing tables comes first', () => {
		const tables = [[whole(239)], [marked(239.4)], [cell(239.4)]];
		const orders = [
			[0, 1, 2],
			[2, 1, 0],
			[1, 0, 2],
			[2, 0, 1]
		];
		for (const order of orders) {
			let cells = new Map<string, Cell>();
			for (const i of order) cells = mergeCells(cells, tables[i]!).cells;
			expect([...cells.values()]).toEqual([marked(239.4)]);
		}
	});
});

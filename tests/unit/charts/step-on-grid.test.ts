import { describe, expect, it } from 'vitest';
import { chartPoints, type ChartPoint } from '../../../src/lib/charts/chart-points';
import { isOnGrid } from '../../../src/lib/charts/step-on-grid';
import { stepPoint, type PointPosition } from '../../../src/lib/charts/step-point';
import { tileMapChart } from '../../../src/lib/charts/tile-map-chart';
import { loadDataset } from '../../../src/lib/server/dataset';
import { rate } from './small-country';

function point(name: string, column: number, row: number, highlighted = false): ChartPoint {
	const grid = { column, row };
	return { datasetIndex: 0, index: 0, name, details: [], spoken: name, highlighted, grid };
}

/**
 *    a b . .
 *    c . . d
 *    . e . .        f is far out, g alone in the second list
 *    . . g f
 */
const points = [
	[
		point('c', 0, 1),
		point('a', 0, 0),
		point('e', 1, 2),
		point('b', 1, 0, true),
		point('f', 3, 3),
		point('d', 3, 1)
	],
	[point('g', 2, 3)]
];
const find = (name: string): PointPosition => {
	for (const [list, members] of points.entries()) {
		const index = members.findIndex((member) => member.name === name);
		if (index !== -1) return { list, index };
	}
	throw new Error(`No point ${name}`);
};

describe('stepPoint on a grid', () => {
	it.each<[string, string | null, string, string]>([
		['the first key lands on what is set off', null, 'ArrowDown', 'b'],
		['right, beside it', 'a', 'ArrowRight', 'b'],
		['left, beside it', 'b', 'ArrowLeft', 'a'],
		['down, below it', 'a', 'ArrowDown', 'c'],
		['up, above it', 'c', 'ArrowUp', 'a'],
		['over a gap in the row', 'c', 'ArrowRight', 'd'],
		['the next row aslant, where nothing lies straight below', 'c', 'ArrowDown', 'e'],
		['straight ahead rather than nearer aslant', 'b', 'ArrowDown', 'e'],
		['not to what lies more beside than ahead', 'd', 'ArrowUp', 'd'],
		['stays at the edge', 'b', 'ArrowUp', 'b'],
		['into the list of empty tiles', 'e', 'ArrowDown', 'g'],
		['and out of it', 'g', 'ArrowRight', 'f'],
		['Home is the best rank', 'f', 'Home', 'c'],
		['End is the last rank, not an empty tile', 'a', 'End', 'd'],
		['from an empty tile, too', 'g', 'End', 'd'],
		['another key', 'a', 'x', 'a']
	])('%s', (_, at, key, to) => {
		expect(stepPoint(points, at === null ? undefined : find(at), key)).toEqual(find(to));
	});

	it('starts at the best rank when nothing is set off', () => {
		const plain = points.map((list) => list.map((each) => ({ ...each, highlighted: false })));
		expect(stepPoint(plain, undefined, 'ArrowUp')).toEqual({ list: 0, index: 0 });
	});

	it('starts at an empty tile when all are empty', () => {
		expect(stepPoint([[], [point('g', 0, 0)]], undefined, 'ArrowUp')).toEqual({
			list: 1,
			index: 0
		});
	});
});

it('reaches every district of the country with arrows alone', () => {
	const dataset = loadDataset();
	const options = { locale: 'ko', highlight: [] } as const;
	const real = chartPoints(tileMapChart(dataset, rate, '2024H2', 'national', options));
	expect(isOnGrid(real)).toBe(true);
	const seen = new Set(['0 0']);
	const queue: PointPosition[] = [{ list: 0, index: 0 }];
	for (const at of queue) {
		for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
			const to = stepPoint(real, at, key);
			if (!to || seen.has(`${to.list} ${to.index}`)) continue;
			seen.add(`${to.list} ${to.index}`);
			queue.push(to);
		}
	}
	expect(seen.size).toBe(228);
});

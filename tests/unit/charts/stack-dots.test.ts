import { describe, expect, it } from 'vitest';
import { stackDots, stackOnTop } from '../../../src/lib/charts/stack-dots';

describe('stackDots', () => {
	const cases: [name: string, places: number[], heights: number[]][] = [
		['none', [], []],
		['one on the ground', [5], [5]],
		['far apart, all on the ground', [0, 10, 20], [5, 5, 5]],
		['at one place, one on the other', [7, 7, 7], [5, 15, 25]],
		['the lowest free level, not the next', [0, 5, 10, 15], [5, 15, 5, 15]],
		['in the order given, whatever the places', [15, 0, 5], [5, 5, 15]]
	];
	it.each(cases)('%s', (_, places, heights) =>
		expect(stackDots(places, 10)).toEqual(places.map((x, i) => ({ x, height: heights[i] })))
	);

	it('lets no two overlap', () => {
		const dots = stackDots(
			Array.from({ length: 40 }, (_, i) => (i * 53) % 211),
			12
		);
		for (const [i, one] of dots.entries()) {
			for (const other of dots.slice(i + 1)) {
				expect(Math.hypot(one.x - other.x, one.height - other.height)).toBeGreaterThanOrEqual(12);
			}
		}
	});
});

describe('stackOnTop', () => {
	const cases: [name: string, places: number[], grounds: number[], heights: number[]][] = [
		['on bare ground', [50], [0], [5]],
		['on a bar', [50], [80], [85]],
		['above every dot that it would touch', [5], [0], [25]],
		['above each other', [50, 52], [0, 0], [5, 15]]
	];
	it.each(cases)('%s', (_, places, grounds, heights) =>
		expect(
			stackOnTop(places, 10, grounds, stackDots([0, 0], 10)).map(({ height }) => height)
		).toEqual(heights)
	);
});

import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/lib/domain/correlation';

type Pairs = [x: number, y: number][];

const zip = (xs: number[], ys: number[]): Pairs => xs.map((x, i) => [x, ys[i]!]);
const shared = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];

/** Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973): all four have r = 0.816. */
const quartet: [name: string, pairs: Pairs, r: number][] = [
	['I', zip(shared, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]), 0.81642],
	['II', zip(shared, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]), 0.81624],
	[
		'III',
		zip(shared, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]),
		0.81629
	],
	[
		'IV',
		zip(
			[8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
			[6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]
		),
		0.81652
	]
];

describe('correlation', () => {
	it.each(quartet)('finds what is published of Anscombe’s set %s', (_, pairs, r) => {
		const found = correlation(pairs);
		expect(found).toMatchObject({ kind: 'value', n: 11 });
		expect(found.kind === 'value' && found.r).toBeCloseTo(r, 5);
	});

	const byHand: [name: string, pairs: Pairs, r: number][] = [
		// Deviations −1, 0, 1 and −1, 1, 0: 1 / √(2 · 2).
		['computed by hand', zip([1, 2, 3], [1, 3, 2]), 0.5],
		['a rising line', zip([1, 2, 3], [2, 4, 6]), 1],
		['a falling line, not below −1', zip([0.1, 0.2, 0.3, 0.7], [0.7, 0.6, 0.5, 0.1]), -1],
		['nothing in common', zip([1, 2, 3], [1, 0, 1]), 0]
	];
	it.each(byHand)('%s', (_, pairs, r) => {
		const found = correlation(pairs);
		expect(found.kind === 'value' && found.r).toBeCloseTo(r, 12);
		expect(found.kind === 'value' && Math.abs(found.r)).toBeLessThanOrEqual(1);
	});

	const undefinedCases: [name: string, pairs: Pairs, reason: string, n: number][] = [
		['nobody', [], 'too-few', 0],
		['two pairs always lie on a line', zip([1, 2], [3, 9]), 'too-few', 2],
		['x never varies', zip([5, 5, 5], [1, 2, 3]), 'constant', 3],
		['y never varies, in fractions', zip([1, 2, 3], [0.1, 0.1, 0.1]), 'constant', 3]
	];
	it.each(undefinedCases)('is undefined: %s', (_, pairs, reason, n) => {
		expect(correlation(pairs)).toEqual({ kind: 'undefined', reason, n });
	});
});

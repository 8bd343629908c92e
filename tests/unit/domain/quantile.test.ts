import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/lib/domain/quantile';

describe('quantile', () => {
	// What R prints for quantile(x, share), type 7.
	it.each([
		['the median of an odd number', [3, 1, 2], 0.5, 2],
		['the median of an even number is halfway', [4, 1, 3, 2], 0.5, 2.5],
		['between two of them', [1, 2, 3, 4], 0.25, 1.75],
		['near the top', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95, 9.55],
		['0 is the least', [5, 3, 9], 0, 3],
		['1 is the greatest', [5, 3, 9], 1, 9],
		['numbers that repeat', [2, 2, 2, 7], 0.5, 2],
		['negative numbers and their order', [-10, -9, 100], 0.25, -9.5],
		['one number is every quantile', [6], 0.95, 6]
	])('%s', (_, numbers, share, expected) => {
		expect(quantile(numbers, share)).toBeCloseTo(expected, 12);
	});

	it('is nothing for no numbers', () => {
		expect(quantile([], 0.5)).toBeNaN();
	});

	it('leaves its numbers as they were', () => {
		const numbers = Float64Array.of(3, 1, 2);
		quantile(numbers, 0.5);
		expect([...numbers]).toEqual([3, 1, 2]);
	});
});

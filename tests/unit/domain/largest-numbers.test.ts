import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LargestNumbers } from '../../../src/lib/domain/largest-numbers';

function offered(capacity: number, numbers: readonly number[]): LargestNumbers {
	const largest = new LargestNumbers(capacity);
	for (const number of numbers) largest.offer(number);
	return largest;
}

describe('LargestNumbers', () => {
	it.each([
		['takes anything while there is room', 3, [5, 1], -Infinity, 1],
		['is full', 3, [5, 1, 4], 1, 4],
		['lets a smaller one go by', 3, [5, 1, 4, 0], 1, 4],
		['drops the smallest for a larger one', 3, [5, 1, 4, 2], 2, 4],
		['keeps equal numbers apart', 3, [5, 5, 5, 5], 5, 5],
		['has no second when it keeps one', 1, [2, 7, 3], 7, 7],
		['keeps two', 2, [2, 7, 3], 3, 7]
	])('%s', (_, capacity, numbers, threshold, second) => {
		const largest = offered(capacity, numbers);
		expect(largest.threshold).toBe(threshold);
		if (numbers.length >= capacity) expect(largest.secondSmallest).toBe(second);
	});

	it('agrees with sorting', () => {
		const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(numbers, fc.nat(), (values, seed) => {
				const capacity = 1 + (seed % values.length);
				const kept = [...values].sort((a, b) => b - a).slice(0, capacity);
				const largest = offered(capacity, values);
				expect(largest.threshold).toBe(kept.at(-1));
				expect(largest.secondSmallest).toBe(kept.at(-2) ?? kept.at(-1));
			})
		);
	});
});

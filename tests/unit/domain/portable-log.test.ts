import { describe, expect, it } from 'vitest';
import { portableLog } from '../../../src/lib/domain/portable-log';

describe('portableLog', () => {
	const powers = Array.from({ length: 60 }, (_, i) => i * 5 - 150);
	it.each(powers)('agrees with the logarithm of the engine at 1.7 · 10^%i', (power) => {
		const x = 1.7 * 10 ** power;
		expect(Math.abs(portableLog(x) / Math.log(x) - 1)).toBeLessThan(4e-16);
	});

	it('keeps its digits close to 1, where the logarithm vanishes', () => {
		for (const x of [0.71, 0.9, 0.999, 1.001, 1.1, 1.41]) {
			expect(Math.abs(portableLog(x) / Math.log(x) - 1)).toBeLessThan(1e-14);
		}
	});

	it.each([
		['1', 1, 0],
		['the smallest number there is', Number.MIN_VALUE, -744.4400719213812],
		['infinity', Infinity, Infinity],
		['0 has none', 0, NaN],
		['a negative number has none', -1, NaN],
		['NaN has none', NaN, NaN]
	])('%s', (_, x, expected) => {
		expect(portableLog(x)).toBe(expected);
	});
});

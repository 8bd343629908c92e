import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/lib/domain/normal-quantile';

/** Φ by the power series of its integral: slow, and nothing in common with the function tested. */
function normalDistribution(x: number): number {
	let term = x;
	let sum = x;
	for (let n = 3; Math.abs(term) > 1e-18; n += 2) {
		term *= (x * x) / n;
		sum += term;
	}
	return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

describe('normalQuantile', () => {
	// Tables of the normal distribution, to more digits than they print.
	const known: [why: string, probability: number, expected: number][] = [
		['the median', 0.5, 0],
		['one-sided 90%', 0.9, 1.2815515655446004],
		['one-sided 95%', 0.95, 1.6448536269514722],
		['two-sided 95%', 0.975, 1.959963984540054],
		['two-sided 99%', 0.995, 2.5758293035489004],
		['two-sided 99.9%', 0.9995, 3.2905267314919255],
		['one standard deviation below', 0.15865525393145707, -1],
		['the edge of the central polynomial', 0.925, 1.4395314709384563],
		['one in a million', 1e-6, -4.753424308822899],
		['smallest word of the generator', 0.5 / 2 ** 32, -6.33795775455379],
		['the edge of the far tail', Math.exp(-25), -6.657904643501104],
		['one in 10^20', 1e-20, -9.262340089798409],
		['one in 10^300', 1e-300, -37.0470962993612]
	];
	it.each(known)('%s', (_, probability, expected) => {
		expect(normalQuantile(probability)).toBeCloseTo(expected, 12);
	});

	it('undoes the distribution to 1e-9 from −5 to 5', () => {
		for (let x = -5; x <= 5; x += 0.01) {
			// Above 0, 1 − p is where the digits are: there the lower tail is asked instead.
			const below = normalDistribution(-Math.abs(x));
			if (below < 1e-4) continue;
			expect(Math.abs(normalQuantile(below) + Math.abs(x))).toBeLessThan(1e-9);
		}
	});

	it('is odd around one half', () => {
		for (const probability of [0.25, 0.0625, 2 ** -10]) {
			expect(normalQuantile(1 - probability)).toBe(-normalQuantile(probability));
		}
	});

	it.each([
		['0 lies infinitely low', 0, -Infinity],
		['1 lies infinitely high', 1, Infinity],
		['below 0 is no probability', -0.01, NaN],
		['above 1 is no probability', 1.01, NaN],
		['nor is NaN', NaN, NaN]
	])('%s', (_, probability, expected) => {
		expect(normalQuantile(probability)).toBe(expected);
	});
});

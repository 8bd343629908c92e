import { describe, expect, it } from 'vitest';
import { roundTo } from '../../../src/lib/claims/round-to';

describe('roundTo', () => {
	it.each([
		['half away from zero', 65.25, 1, 65.3],
		['half away from zero below zero', -65.25, 1, -65.3],
		['a half that binary fractions hold too low', 1.005, 2, 1.01],
		['the noise of a subtraction', 65.2 - 62.3, 1, 2.9],
		['to whole numbers', 65.5, 0, 66],
		['to thousands', 204_499, -3, 204_000],
		['to thousands, half up', 204_500, -3, 205_000],
		['small negative to zero, never −0', -0.04, 1, 0]
	])('%s', (_, value, decimals, expected) => {
		expect(roundTo(value, decimals)).toBe(expected);
	});
});

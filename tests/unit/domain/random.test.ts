import { describe, expect, it } from 'vitest';
import { standardNormals, uniformWords } from '../../../src/lib/domain/random';

describe('uniformWords', () => {
	it('gives what the reference implementation of xoshiro128** 1.1 gives', () => {
		const words = uniformWords(10, [1, 2, 3, 4]);
		expect([...words]).toEqual([
			11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
			4258142804
		]);
	});
});

describe('standardNormals', () => {
	it('means the same numbers, bit for bit, wherever it runs', () => {
		expect([...standardNormals(4, 42)]).toEqual([
			0.4141441315404214, -1.1412636881212177, -1.2175265842936165, 0.8962464230042478
		]);
	});

	it('begins a longer run with a shorter one', () => {
		expect([...standardNormals(100, 5).slice(0, 10)]).toEqual([...standardNormals(10, 5)]);
	});

	it('gives unrelated numbers for neighbouring seeds, and works from 0', () => {
		const size = 10_000;
		for (const [a, b] of [
			[0, 1],
			[1, 2],
			[-1, 0]
		] as const) {
			const first = standardNormals(size, a);
			const second = standardNormals(size, b);
			const products = first.map((value, i) => value * second[i]!);
			// The mean of n products of independent normals has the standard deviation 1/√n.
			expect(Math.abs(mean(products))).toBeLessThan(4 / Math.sqrt(size));
		}
	});

	it('has the moments and tails of the normal distribution', () => {
		const size = 1_000_000;
		const normals = standardNormals(size, 3);
		const moment = (power: number) => mean(normals.map((value) => value ** power));
		const shareBeyond = (limit: number) => mean(normals.map((value) => (value > limit ? 1 : 0)));
		// Four standard deviations of each statistic, from its variance under the normal distribution.
		const within = (variance: number) => 4 * Math.sqrt(variance / size);
		expect(Math.abs(moment(1))).toBeLessThan(within(1));
		expect(Math.abs(moment(2) - 1)).toBeLessThan(within(2));
		expect(Math.abs(moment(3))).toBeLessThan(within(15));
		expect(Math.abs(moment(4) - 3)).toBeLessThan(within(96));
		for (const [limit, share] of [
			[1, 0.15865525],
			[2, 0.02275013],
			[3, 0.0013499],
			[4, 0.00003167]
		] as const) {
			expect(Math.abs(shareBeyond(limit) - share)).toBeLessThan(within(share));
		}
	});

	it('shows no dependence between one number and the next', () => {
		const normals = standardNormals(1_000_000, 4);
		for (const lag of [1, 2, 25, 228]) {
			const products = normals.slice(lag).map((value, i) => value * normals[i]!);
			expect(Math.abs(mean(products))).toBeLessThan(4 / Math.sqrt(products.length));
		}
	});
});

function mean(numbers: Float64Array): number {
	return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

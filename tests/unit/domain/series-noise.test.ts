import { describe, expect, it } from 'vitest';
import { stepPeriod, type Period } from '../../../src/lib/domain/period';
import { standardNormals } from '../../../src/lib/domain/random';
import { districtSeriesNoise, seriesNoise } from '../../../src/lib/domain/series-noise';
import { rateOfAll, smallCountry } from './small-country';

const halves = (...values: number[]) =>
	values.map((value, i) => ({ period: stepPeriod('2021H1', i), value }));
const years = (...values: number[]) =>
	values.map((value, i) => ({ period: stepPeriod('2021H1', 2 * i), value }));

describe('seriesNoise', () => {
	it.each<[string, { period: Period; value: number }[], number | null]>([
		['one window: (1 − 2·4 + 1)² / 6 = 6', years(1, 4, 1), Math.sqrt(6)],
		['two windows are averaged: (36 + 0) / 2 / 6', years(1, 4, 1, -2), Math.sqrt(3)],
		['a steady trend is no noise', years(60, 61, 62, 63), 0],
		['nor is a season', halves(60, 65, 60, 65, 60, 65), 0],
		['each half is compared with its own', halves(1, 60, 4, 60, 1, 60), Math.sqrt(3)],
		['two years are not enough', halves(60, 61, 62, 63), null],
		['a gap makes no window', [...years(60, 61), { period: '2024H1', value: 62 }], null],
		['order does not matter', years(1, 4, 1).reverse(), Math.sqrt(6)],
		['no values', [], null]
	])('%s', (_, points, expected) => {
		const noise = seriesNoise(points);
		if (expected === null) expect(noise).toBeNull();
		else expect(noise).toBeCloseTo(expected, 12);
	});

	it('finds the standard error that was put in, under a trend and a season', () => {
		const noise = standardNormals(4000, 9);
		const points = halves(...noise.map((z, t) => 60 + 0.02 * t + 3 * (t % 2) + 1.1 * z));
		expect(seriesNoise(points)).toBeCloseTo(1.1, 1);
	});
});

describe('districtSeriesNoise', () => {
	const dataset = smallCountry([
		...[61, 64, 61].map((value, i) => ({
			code: '1101',
			value,
			period: stepPeriod('2021H1', 2 * i)
		})),
		...[50, 51].map((value, i) => ({ code: '1102', value, period: stepPeriod('2021H1', 2 * i) })),
		{ code: '1102', value: null, period: '2023H1' }
	]);

	it.each([
		['takes every published value', '1101', Math.sqrt(6)],
		['passes over a suppressed one', '1102', null],
		['is null for a district without values', '1103', null]
	])('%s', (_, code, expected) => {
		expect(districtSeriesNoise(dataset, code, rateOfAll)).toBe(expected);
	});
});

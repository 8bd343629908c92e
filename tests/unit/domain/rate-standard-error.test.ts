import { describe, expect, it } from 'vitest';
import type { SeriesId } from '../../../src/lib/domain/dataset';
import { rateStandardError, type ErrorSource } from '../../../src/lib/domain/rate-standard-error';
import { rateOfAll, smallCountry } from './small-country';

const dataset = smallCountry([
	{ code: '1101', value: 60 },
	{ code: '1101', value: 180, measure: 'employed_thousand' },
	{ code: '1101', value: 50, age: '15-64' },
	{ code: '1101', value: 100, age: '15-64', measure: 'employed_thousand' },
	{ code: '1101', value: 40, age: '15-64', sex: 'female' },
	{ code: '1101', value: 20, measure: 'unemployment_rate' },
	{ code: '1101', value: 225, measure: 'labour_force_thousand' },
	{ code: '1101', value: 75, measure: 'participation_rate' },
	{ code: '1102', value: 50 },
	{ code: '1102', value: 50, age: '15-64' }
]);
const modelled: ErrorSource = {
	errors: 'modelled',
	sampling: { sampleSize: 1000, designEffect: 1 }
};
const error = (code: string, series: Partial<SeriesId>, value: number) =>
	rateStandardError(dataset, code, { ...rateOfAll, ...series }, '2023H1', value, modelled);

describe('rateStandardError', () => {
	it.each<[string, string, Partial<SeriesId>, number, number]>([
		['everyone: the whole sample', '1101', {}, 50, 1000],
		['everyone, though counts are not published', '1102', {}, 50, 1000],
		[
			'everyone, for another rate of the same people',
			'1101',
			{ measure: 'participation_rate' },
			75,
			1000
		],
		['15-64: 200 of 300 thousand', '1101', { age: '15-64' }, 50, (1000 * 200) / 300],
		['women 15-64: half of those', '1101', { age: '15-64', sex: 'female' }, 40, (1000 * 100) / 300],
		['the labour force: 225 of 300 thousand', '1101', { measure: 'unemployment_rate' }, 20, 750]
	])('%s', (_, code, series, value, sampleSize) => {
		const expected = Math.sqrt((value * (100 - value)) / sampleSize);
		expect(error(code, series, value)).toBeCloseTo(expected, 10);
	});

	it.each<[string, string, Partial<SeriesId>]>([
		['a group of unknown size', '1102', { age: '15-64' }],
		['a count', '1101', { measure: 'employed_thousand' }]
	])('cannot be had for %s', (_, code, series) => {
		expect(error(code, series, 50)).toBeNull();
	});

	it('takes the series instead when asked, and is null when that is too short', () => {
		const source: ErrorSource = { ...modelled, errors: 'series' };
		const long = smallCountry([
			{ code: '1101', period: '2021H1', value: 61 },
			{ code: '1101', period: '2022H1', value: 64 },
			{ code: '1101', period: '2023H1', value: 61 },
			{ code: '1102', period: '2023H1', value: 61 }
		]);
		const fromSeries = (code: string) =>
			rateStandardError(long, code, rateOfAll, '2023H1', 61, source);
		expect(fromSeries('1101')).toBeCloseTo(Math.sqrt(6), 12);
		expect(fromSeries('1102')).toBeNull();
	});
});

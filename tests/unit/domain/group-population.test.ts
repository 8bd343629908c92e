import { describe, expect, it } from 'vitest';
import type { SeriesId } from '../../../src/lib/domain/dataset';
import { groupPopulation } from '../../../src/lib/domain/group-population';
import { rateOfAll, smallCountry } from './small-country';

const dataset = smallCountry([
	{ code: '1101', value: 60 },
	{ code: '1101', value: 180, measure: 'employed_thousand' },
	{ code: '1101', value: 75, age: '15-64' },
	{ code: '1101', value: 150, age: '15-64', measure: 'employed_thousand' },
	{ code: '1101', value: 72, age: '15-64', sex: 'female' },
	{ code: '1101', value: 4, measure: 'unemployment_rate' },
	{ code: '1101', value: 187.2, measure: 'labour_force_thousand' },
	{ code: '1102', value: 60 },
	{ code: '1102', value: 180, measure: 'employed_thousand' },
	{ code: '1102', value: 301, measure: 'population15_thousand' },
	{ code: '1103', value: 0 },
	{ code: '1103', value: 0, measure: 'employed_thousand' },
	{ code: '1104', value: 60 },
	{ code: '1105', value: null },
	{ code: '1105', value: 180, measure: 'employed_thousand' }
]);

describe('groupPopulation', () => {
	it.each<[string, string, SeriesId, number | null]>([
		['employed / rate', '1101', rateOfAll, 300],
		['the same for an age group', '1101', { ...rateOfAll, age: '15-64' }, 200],
		['the population itself where it is published', '1102', rateOfAll, 301],
		[
			'the labour force for unemployment',
			'1101',
			{ ...rateOfAll, measure: 'unemployment_rate' },
			187.2
		],
		['no counts by sex', '1101', { ...rateOfAll, age: '15-64', sex: 'female' }, null],
		['a rate of 0 tells nothing', '1103', rateOfAll, null],
		['no employed persons', '1104', rateOfAll, null],
		['a suppressed rate', '1105', rateOfAll, null],
		[
			'a count is no share of anything',
			'1101',
			{ ...rateOfAll, measure: 'employed_thousand' },
			null
		],
		['an unknown measure', '1101', { ...rateOfAll, measure: 'happiness' }, null],
		['an unknown district', '9999', rateOfAll, null]
	])('%s', (_, code, series, expected) => {
		expect(groupPopulation(dataset, code, series, '2023H1')).toBe(expected);
	});

	it('is null at a survey without figures', () => {
		expect(groupPopulation(dataset, '1101', rateOfAll, '2022H1')).toBeNull();
	});
});

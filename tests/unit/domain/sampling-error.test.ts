import { describe, expect, it } from 'vitest';
import {
	defaultSampling,
	groupSampleSize,
	modelledStandardError
} from '../../../src/lib/domain/sampling-error';

describe('modelledStandardError', () => {
	it.each([
		['a rate of one half errs most', 50, defaultSampling, 1.147079],
		['영등포구 in 2023H1', 65.2, defaultSampling, 1.09279],
		['a rate errs as much as what is left of it', 34.8, defaultSampling, 1.09279],
		['a design effect of 4 doubles it', 50, { sampleSize: 1900, designEffect: 4 }, 2.294157],
		['a quarter of the sample doubles it', 50, { sampleSize: 475, designEffect: 1 }, 2.294157],
		['0 has no error in this model', 0, defaultSampling, 0],
		['nor has 100', 100, defaultSampling, 0],
		['nor a census', 50, { sampleSize: 1900, designEffect: 0 }, 0]
	])('%s', (_, value, sampling, expected) => {
		expect(modelledStandardError(value, sampling)).toBeCloseTo(expected, 6);
	});

	it.each([
		['no sample', 50, { sampleSize: 0, designEffect: 1 }],
		['a negative sample', 50, { sampleSize: -5, designEffect: 1 }],
		['a negative design effect', 50, { sampleSize: 1900, designEffect: -1 }],
		['a rate below 0', -0.1, defaultSampling],
		['a rate above 100', 100.1, defaultSampling],
		['a rate that is no number', NaN, defaultSampling]
	])('says nothing about %s', (_, value, sampling) => {
		expect(modelledStandardError(value, sampling)).toBeNull();
	});
});

describe('groupSampleSize', () => {
	it.each([
		['everyone', 300, 300, 1900],
		['half of them', 150, 300, 950],
		['never more than everyone, whatever rounding says', 301, 300, 1900],
		['an unknown group', 0, 300, null],
		['an unknown population', 150, 0, null],
		['a population that is no number', 150, NaN, null]
	])('%s', (_, groupPopulation, population15, expected) => {
		expect(groupSampleSize({ sampleSize: 1900, groupPopulation, population15 })).toBe(expected);
	});
});

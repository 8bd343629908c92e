import { describe, expect, it } from 'vitest';
import {
	comparePeriods,
	halfOf,
	parsePeriod,
	periodFromIndex,
	periodIndex,
	periodRange,
	stepPeriod,
	surveyDate,
	yearOf,
	type Period
} from '../../../src/lib/domain/period';

describe('parsePeriod', () => {
	it.each(['2013H1', '2026H2', '1999H1'])('reads %s', (text) => {
		expect(parsePeriod(text)).toBe(text);
	});

	it.each([
		['another spelling', '2023h1'],
		['a third half', '2023H3'],
		['a zeroth half', '2023H0'],
		['two digits', '23H1'],
		['a quarter', '2023Q1'],
		['something before', ' 2023H1'],
		['something behind', '2023H1.csv'],
		['a century that the survey does not have', '1823H1'],
		['nothing', '']
	])('refuses %s: %j', (_, text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});
});

describe('the parts of a period', () => {
	it.each<[Period, number, 1 | 2, string]>([
		['2023H1', 2023, 1, '2023-04-15'],
		['2023H2', 2023, 2, '2023-10-15']
	])('%s', (period, year, half, date) => {
		expect([yearOf(period), halfOf(period), surveyDate(period)]).toEqual([year, half, date]);
	});
});

describe('stepPeriod', () => {
	it.each<[string, Period, number, Period]>([
		['to the second half', '2023H1', 1, '2023H2'],
		['over the turn of the year', '2023H2', 1, '2024H1'],
		['back over the turn of the year', '2024H1', -1, '2023H2'],
		['a year before', '2023H1', -2, '2022H1'],
		['not at all', '2023H1', 0, '2023H1'],
		['over the century', '1999H2', 1, '2000H1']
	])('%s', (_, period, halves, expected) => {
		expect(stepPeriod(period, halves)).toBe(expected);
	});
});

describe('comparePeriods', () => {
	it('orders by year, then half', () => {
		const periods: Period[] = ['2023H2', '2013H1', '2023H1', '2013H2'];
		expect([...periods].sort(comparePeriods)).toEqual(['2013H1', '2013H2', '2023H1', '2023H2']);
	});
});

describe('periodRange', () => {
	it.each<[string, Period, Period, Period[]]>([
		['both ends', '2022H2', '2023H2', ['2022H2', '2023H1', '2023H2']],
		['one period', '2023H1', '2023H1', ['2023H1']],
		['the last before the first: none', '2023H1', '2022H2', []]
	])('%s', (_, first, last, expected) => {
		expect(periodRange(first, last)).toEqual(expected);
	});
});

describe('periodIndex', () => {
	it('counts half-years and comes back', () => {
		expect(periodIndex('2023H2') - periodIndex('2013H1')).toBe(21);
		for (const period of periodRange('2013H1', '2026H1'))
			expect(periodFromIndex(periodIndex(period))).toBe(period);
	});
});

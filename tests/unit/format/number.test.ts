import { describe, expect, it } from 'vitest';
import {
	dash,
	formatNumber,
	formatPercent,
	formatPoints,
	formatSigned,
	formatValue
} from '../../../src/lib/format/number';

type Value = number | null | undefined;
type Case = [name: string, value: Value, decimals: number, words: string];

describe('formatNumber', () => {
	const cases: Case[] = [
		['as published', 65.2, 1, '65.2'],
		['a trailing zero is kept', 66, 1, '66.0'],
		['zero is a value', 0, 1, '0.0'],
		['thousands are grouped', 1234.5, 1, '1,234.5'],
		['whole numbers', 228, 0, '228'],
		['the minus is a minus, not a hyphen', -0.4, 1, '\u22120.4'],
		['what rounds to nothing has no sign', -0.04, 1, '0.0'],
		['null is no zero', null, 1, dash],
		['undefined', undefined, 1, dash],
		['NaN', NaN, 1, dash],
		['infinity', Infinity, 1, dash]
	];
	it.each(cases)('%s', (_, value, decimals, words) =>
		expect(formatNumber(value, decimals)).toBe(words)
	);
});

describe('formatPercent', () => {
	const cases: Case[] = [
		['a rate', 65.2, 1, '65.2%'],
		['a rate is not multiplied', 0.5, 1, '0.5%'],
		['missing has no percent sign', null, 1, dash]
	];
	it.each(cases)('%s', (_, value, decimals, words) =>
		expect(formatPercent(value, decimals)).toBe(words)
	);
});

describe('formatSigned', () => {
	const cases: Case[] = [
		['up', 1.24, 1, '+1.2'],
		['down', -1.24, 1, '\u22121.2'],
		['no change', 0, 1, '0.0'],
		['up by less than is shown', 0.04, 1, '0.0'],
		['down by less than is shown', -0.04, 1, '0.0'],
		['missing', undefined, 1, dash]
	];
	it.each(cases)('%s', (_, value, decimals, words) =>
		expect(formatSigned(value, decimals)).toBe(words)
	);
});

it('says points in the words of the language', () => {
	expect(formatPoints(2.9, 1, 'ko')).toBe('+2.9%p');
	expect(formatPoints(-2.9, 1, 'en')).toBe('\u22122.9 pp');
	expect(formatPoints(null, 1, 'ko')).toBe(dash);
});

describe('formatValue', () => {
	const cases: [Value, 'percent' | 'thousand', 'ko' | 'en', string][] = [
		[65.2, 'percent', 'ko', '65.2%'],
		[65.2, 'percent', 'en', '65.2%'],
		[232.3, 'thousand', 'ko', '232.3천 명'],
		[232.3, 'thousand', 'en', '232.3 thousand'],
		[null, 'thousand', 'ko', dash]
	];
	it.each(cases)('%s %s in %s is %s', (value, unit, locale, words) =>
		expect(formatValue(value, { unit }, 1, locale)).toBe(words)
	);
});

import { describe, expect, it } from 'vitest';
import { decimalsOf, parseNumber } from '../../../src/lib/csv/parse-number';

describe('parseNumber', () => {
	it.each([
		['65.2', 65.2, 'a plain number'],
		['.9', 0.9, 'KOSIS leaves out the zero'],
		['-.4', -0.4, 'and so below zero'],
		['-0.4', -0.4, 'a hyphen is a minus'],
		['71', 71, 'a whole number'],
		['0', 0, 'zero is a figure, not a gap'],
		[' 65.2 ', 65.2, 'spaces around are padding'],
		['007', 7, 'leading zeros of a figure mean nothing']
	])('reads %j as %d: %s', (text, value) => {
		expect(parseNumber(text)).toEqual({ kind: 'number', value });
	});

	it.each([
		['', 'blank'],
		['  ', 'blank'],
		['-', 'not-available'],
		['…', 'not-available'],
		['...', 'not-available'],
		['N/A', 'not-available'],
		['X', 'suppressed'],
		['x', 'suppressed']
	])('reads %j as %s', (text, kind) => {
		expect(parseNumber(text)).toEqual({ kind });
	});

	it.each([
		['1,204', 'Remove the thousands separator.'],
		['1,204.5', 'Remove the thousands separator.'],
		['65,2', 'Write the decimal sign as a point.'],
		['−0.4', 'Write the minus as a plain hyphen (-).'],
		['1e5', 'Write the number out in full, without an exponent.'],
		['1E05', 'Write the number out in full, without an exponent.'],
		['٦٥', 'Use the digits 0 to 9.'],
		['６５', 'Use the digits 0 to 9.'],
		['65.2%', 'Remove the percent sign; the unit stands in the header.'],
		['65.2％', 'Remove the percent sign; the unit stands in the header.'],
		['5.', 'Write a plain number such as 65.2.'],
		['.', 'Write a plain number such as 65.2.'],
		['+5', 'Write a plain number such as 65.2.'],
		['0x1f', 'Write a plain number such as 65.2.'],
		['Infinity', 'Write a plain number such as 65.2.'],
		['NaN', 'Write a plain number such as 65.2.'],
		['6 5', 'Write a plain number such as 65.2.']
	])('refuses %j: %s', (text, advice) => {
		expect(parseNumber(text)).toEqual({ kind: 'not-a-number', advice });
	});
});

describe('decimalsOf', () => {
	it.each([
		[71, 0],
		[65.2, 1],
		[65.21, 2],
		[0.1, 1]
	])('%d needs %d', (value, decimals) => {
		expect(decimalsOf(value)).toBe(decimals);
	});
});

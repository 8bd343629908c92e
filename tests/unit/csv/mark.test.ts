import { describe, expect, it } from 'vitest';
import { formatMark, markTexts, parseMark } from '../../../src/lib/csv/mark';

describe('marks', () => {
	it.each(markTexts)('%j survives reading and writing', (text) => {
		expect(formatMark(parseMark(text)!)).toBe(text);
	});

	it.each(['r*', '**', 'X', 'p', ' *'])('%j is no mark', (text) => {
		expect(parseMark(text)).toBeUndefined();
	});

	it('shows only x for a suppressed cell, whatever else it is', () => {
		expect(formatMark({ suppressed: true, lowReliability: true, rounded: true })).toBe('x');
	});
});

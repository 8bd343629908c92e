import { describe, expect, it } from 'vitest';
import { formatIssue, formatIssues, quoted, type Issue } from '../../../src/lib/csv/issue';

const issue: Issue = {
	file: '2023H1.csv',
	row: 14,
	column: 'value',
	problem: 'not-a-number',
	found: '"1,204" is not a number.',
	advice: 'Remove the thousands separator.'
};

describe('formatIssue', () => {
	it.each<[string, Partial<Issue>, string]>([
		['a cell', {}, '2023H1.csv row 14, column "value"'],
		['a row', { column: null }, '2023H1.csv row 14'],
		['a column', { row: null }, '2023H1.csv, column "value"'],
		['a file', { row: null, column: null }, '2023H1.csv']
	])('says where: %s', (_, part, place) => {
		expect(formatIssue({ ...issue, ...part })).toBe(
			`${place}: "1,204" is not a number. Remove the thousands separator.`
		);
	});
});

describe('formatIssues', () => {
	it('lists up to the limit and counts the rest', () => {
		const lines = formatIssues([issue, issue, issue], 2).split('\n');
		expect(lines).toEqual([formatIssue(issue), formatIssue(issue), '… and 1 more like these.']);
	});

	it('is empty without issues', () => {
		expect(formatIssues([])).toBe('');
	});
});

describe('quoted', () => {
	it('cuts a text that would not fit a line', () => {
		expect(quoted('가'.repeat(61))).toBe(`"${'가'.repeat(57)}…"`);
		expect(quoted('가'.repeat(60))).toBe(`"${'가'.repeat(60)}"`);
	});
});

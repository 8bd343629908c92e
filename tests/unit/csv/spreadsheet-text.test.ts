import { describe, expect, it } from 'vitest';
import { spreadsheetText } from '../../../src/lib/csv/spreadsheet-text';

describe('a text in a file for spreadsheets', () => {
	it.each([
		'=1+1',
		'+1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		'＝1',
		'-2+3',
		"-1+cmd|' /C calc'!A0",
		'-'
	])('%j would run, and is kept a text', (text) => expect(spreadsheetText(text)).toBe(`'${text}`));

	it.each(['', '62.1', '-0.4', '-.5', '61%', '서울 영등포구', '1=1'])('%j stays as it is', (text) =>
		expect(spreadsheetText(text)).toBe(text)
	);
});

import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/lib/csv/read-rows';

const rowsOf = (text: string) =>
	readRows(text, 'a.csv').rows.map(({ number, cells }) => [number, ...cells]);

describe('readRows', () => {
	it.each([
		['a byte order mark is no part of the first cell', '\uFEFFa,b\n1,2\n'],
		['CRLF', 'a,b\r\n1,2\r\n'],
		['CR alone', 'a,b\r1,2\r'],
		['line ends of two kinds', 'a,b\r\n1,2\n'],
		['no line end after the last row', 'a,b\n1,2'],
		['quotes where none are needed', '"a","b"\n"1","2"\n']
	])('reads the same rows: %s', (_, text) => {
		expect(rowsOf(text)).toEqual([
			[1, 'a', 'b'],
			[2, '1', '2']
		]);
	});

	it('leaves blank lines out but counts them, as a spreadsheet does', () => {
		expect(rowsOf('a,b\n\n1,2\n\n')).toEqual([
			[1, 'a', 'b'],
			[3, '1', '2']
		]);
	});

	it('counts a record with a line break in quotes as one row', () => {
		expect(rowsOf('a,b\n"1\n1",2\n3,4\n')).toEqual([
			[1, 'a', 'b'],
			[2, '1\n1', '2'],
			[3, '3', '4']
		]);
	});

	it('types nothing: codes keep their zeros, exponents stay text', () => {
		expect(rowsOf('01001,1E05,true\n')).toEqual([[1, '01001', '1E05', 'true']]);
	});

	it('gives no rows at all when a quote does not close', () => {
		const { rows, issues } = readRows('a,b\n1,"2\n3,4\n', 'a.csv');
		expect(rows).toEqual([]);
		expect(issues).toMatchObject([{ file: 'a.csv', row: 2, problem: 'broken-quotes' }]);
	});
});

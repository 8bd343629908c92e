import { describe, expect, it } from 'vitest';
import { headerIndex } from '../../../src/lib/csv/own-header-row';
import { readOwn } from './read-own';

describe('the header of a table', () => {
	it.each<[string, string[], number]>([
		['first', ['a,b,c', 'x,1,2', 'y,3,4'], 0],
		['first, over rows with blanks', ['a,b,c,d', 'x,,2,', 'y,3,,'], 0],
		['below a title', ['고용률', 'a,b,c', 'x,1,2', 'y,3,4'], 1],
		['below a title and a unit in padded cells', ['고용률,,', ',,(%)', 'a,b,c', 'x,1,2'], 2],
		['without a name for the first column', [',고용률', '종로구,60', '중구,61'], 0],
		['below a title, without that name', ['제목,', ',고용률', '종로구,60', '중구,61'], 1],
		['of one row alone', ['제목', 'a,b,c'], 0],
		['over rows of text', ['code,name', '1119,영등포구', '1101,종로구'], 0]
	])('%s', (_, lines, index) => {
		expect(headerIndex(lines.map((line) => line.split(',')))).toBe(index);
	});

	it.each([',', '\t', ';'])(
		'is found below a title, rows keeping their numbers: %j',
		async (sign) => {
			const lines = [
				'시군구별 고용률',
				'',
				'district_code,period,sex,age,measure,value',
				'1119,2023H1,female,15-64,employment_rate,62.1',
				'',
				'1101,2023H1,female,15-64,employment_rate,high'
			];
			const { how, table, issues } = await readOwn(lines.join('\n').replaceAll(',', sign));
			expect([how, table.cells, table.rows]).toEqual(['sure', 1, 2]);
			expect(issues).toEqual([{ problem: 'not-a-number', row: 6, column: 'value', text: 'high' }]);
		}
	);
});

import { describe, expect, it } from 'vitest';
import { balanceLines } from '../../../src/lib/charts/balance-lines';

const letters = (text: string) => [...text].length;

describe('balanceLines', () => {
	const cases: [name: string, text: string, width: number, maxLines: number, lines: string[]][] = [
		['one line stays as it is', 'aa bb', 9, 2, ['aa bb']],
		['no word is left alone', 'aa bb cc dd ee', 11, 2, ['aa bb cc', 'dd ee']],
		['no line is added to get there', 'aaaaaaaa bb', 9, 3, ['aaaaaaaa', 'bb']],
		['a cut text keeps its fullest lines', 'aa bb cc dd ee', 6, 2, ['aa bb', 'cc dd…']],
		['a split word is not split further', 'aaaaaaaaa bb', 8, 2, ['aaaaaaaa', 'a bb']]
	];
	it.each(cases)('%s', (_, text, width, maxLines, lines) => {
		expect(balanceLines(text, width, maxLines, letters).lines).toEqual(lines);
	});
});

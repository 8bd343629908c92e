import { describe, expect, it } from 'vitest';
import { fitText, type Fit } from '../../../../src/lib/server/share/fit-text';

/** A letter is as wide as the size it is set in. */
const measureAt = (size: number) => (text: string) => [...text].length * size;

describe('fitText', () => {
	const fits: Fit[] = [
		[40, 1],
		[30, 2],
		[20, 2],
		[10, 3]
	];
	const cases: [name: string, text: string, height: number, size: number, lines: string[]][] = [
		['the first fit that holds the text', 'aaaa', 100, 40, ['aaaa']],
		['two smaller lines before one tiny one', 'aaa bbb', 100, 30, ['aaa', 'bbb']],
		['a size that would split a word is passed over', 'aaaaaaaa', 100, 20, ['aaaaaaaa']],
		['the height allows fewer lines than the fit', 'aaa bbb', 39, 20, ['aaa bbb']],
		[
			'the last fit is cut',
			'aaaaa '.repeat(12),
			100,
			10,
			['aaaaa aaaaa', 'aaaaa aaaaa', 'aaaaa aaaaa aaa…']
		],
		['no height still gives one line', 'aaaaa '.repeat(4), 0, 10, ['aaaaa aaaaa aaa…']]
	];
	it.each(cases)('%s', (_, text, height, size, lines) => {
		const fitted = fitText(text, { width: 160, height, fits, leading: 1 }, measureAt);
		expect(fitted.size).toBe(size);
		expect(fitted.lines).toEqual(lines);
	});

	it('says what is wrong with no sizes', () => {
		const box = { width: 10, height: 10, fits: [], leading: 1 };
		expect(() => fitText('a', box, measureAt)).toThrow('at least one size');
	});
});

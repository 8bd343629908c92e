import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, cutToWidth } from '../../../src/lib/charts/break-lines';

/** Every letter is one wide, so that widths can be read off the cases. */
const letters = (text: string) => [...text].length;

describe('breakLines', () => {
	const cases: [
		name: string,
		text: string,
		width: number,
		maxLines: number,
		lines: string[],
		what?: 'cut' | 'split'
	][] = [
		['a text that fits stays one line', '고용률 1위', 6, 3, ['고용률 1위']],
		['a line may be filled exactly', '고용률 1위', 6, 1, ['고용률 1위']],
		[
			'Korean breaks at spaces only',
			'전국 지방자치단체 대상',
			8,
			3,
			['전국', '지방자치단체', '대상']
		],
		['as many words as fit share a line', 'aa bb cc dd', 5, 3, ['aa bb', 'cc dd']],
		['a full last line may end the text', 'aa bb cc dd', 5, 2, ['aa bb', 'cc dd']],
		['what is left over is cut', 'aa bb cc dd ee', 5, 2, ['aa bb', 'cc d…'], 'cut'],
		['no space stands before an ellipsis', 'aa bb c dd eeeee', 5, 2, ['aa bb', 'c dd…'], 'cut'],
		['white space of any kind is one space', ' aa\n\tbb\u00a0 cc ', 8, 1, ['aa bb cc']],
		[
			'a word wider than a line is split',
			'aa bbbbbbb c',
			4,
			9,
			['aa', 'bbbb', 'bbb', 'c'],
			'split'
		],
		['the rest of a split word shares its line', 'bbbbb cc', 4, 9, ['bbbb', 'b cc'], 'split'],
		['a line takes one letter, however narrow', 'abc', 0, 9, ['a', 'b', 'c'], 'split'],
		['nothing gives no lines', '', 5, 2, []],
		['white space gives no lines', ' \n ', 5, 2, []]
	];
	it.each(cases)('%s', (_, text, width, maxLines, lines, what) => {
		expect(breakLines(text, width, maxLines, letters)).toEqual({
			lines,
			isCut: what === 'cut',
			splitsWord: what === 'split'
		});
	});

	it('keeps letters of several code points whole', () => {
		const family = '👩‍👩‍👧‍👦';
		const { lines } = breakLines(family.repeat(3), letters(family), 9, letters);
		expect(lines).toEqual([family, family, family]);
	});

	it('keeps every letter, and every line within the width', () => {
		const text = fc.string({ unit: fc.constantFrom('가', '나', 'a', 'b', ' ', '-', '1') });
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 12 }), (words, width) => {
				const { lines, isCut } = breakLines(words, width, Infinity, letters);
				expect(isCut).toBe(false);
				expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
				for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
			})
		);
	});
});

describe('cutToWidth', () => {
	const cases: [name: string, text: string, width: number, cut: string][] = [
		['what fits stays', '고용률', 3, '고용률'],
		['one letter too many makes room for the ellipsis', '고용률은', 3, '고용…'],
		['no room leaves the ellipsis alone', '고용률', 0, '…']
	];
	it.each(cases)('%s', (_, text, width, cut) => {
		expect(cutToWidth(text, width, letters)).toBe(cut);
	});
});

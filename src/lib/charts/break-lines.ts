/** How wide a text is, in any unit. */
export type MeasureText = (text: string) => number;

export interface BrokenText {
	lines: string[];
	/** There was more: the last line ends in an ellipsis. */
	isCut: boolean;
	/** A word wider than a line stands on several. */
	splitsWord: boolean;
}

const ellipsis = '…';
const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const lettersOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

/**
 * Breaks at white space, as Korean wants it (`keep-all`), into at most `maxLines` lines no wider than
 * `width`. A word wider than a line is broken between letters; what is left over becomes an ellipsis.
 * At least one letter stands on every line, however narrow. Nothing but white space gives no lines.
 */
export function breakLines(
	text: string,
	width: number,
	maxLines: number,
	measure: MeasureText
): BrokenText {
	const lines: string[] = [];
	let line = '';
	let splitsWord = false;
	const cut = (rest: string): BrokenText => ({
		lines: [...lines, cutToWidth(rest, width, measure)],
		isCut: true,
		splitsWord
	});
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') {
			if (lines.length === maxLines - 1) return cut(longer);
			lines.push(line);
		}
		let rest = lettersOf(word);
		for (;;) {
			const fits = (count: number) => measure(rest.slice(0, count).join('')) <= width;
			const count = Math.max(1, longestThat(rest.length, fits));
			if (count >= rest.length) break;
			splitsWord = true;
			if (lines.length === maxLines - 1) return cut(rest.join(''));
			lines.push(rest.slice(0, count).join(''));
			rest = rest.slice(count);
		}
		line = rest.join('');
	}
	if (line !== '') lines.push(line);
	return { lines, isCut: false, splitsWord };
}

/** One line, no wider than `width`, with an ellipsis if anything had to go. */
export function cutToWidth(text: string, width: number, measure: MeasureText): string {
	const letters = lettersOf(text);
	const start = (count: number) => letters.slice(0, count).join('');
	const isWhole = (count: number) => measure(start(count)) <= width;
	if (longestThat(letters.length, isWhole) === letters.length) return text;
	const cut = (count: number) => start(count).trimEnd() + ellipsis;
	return cut(longestThat(letters.length, (count) => measure(cut(count)) <= width));
}

/**
 * The largest count up to `limit` that fits; 0 when not even one does. Found by doubling, then by
 * halving, so that of a very long text little more than a line is ever measured.
 */
function longestThat(limit: number, fits: (count: number) => boolean): number {
	let low = 0;
	let high = 1;
	while (high < limit && fits(high)) {
		low = high;
		high *= 2;
	}
	high = Math.min(high, limit);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

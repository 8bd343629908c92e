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
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = piecesOf(word, width, measure);
		splitsWord ||= pieces.length > 1;
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1)!;
	}
	if (line !== '') lines.push(line);
	if (lines.length <= maxLines) return { lines, isCut: false, splitsWord };
	const last = lines.slice(maxLines - 1).join(' ');
	return {
		lines: [...lines.slice(0, maxLines - 1), cutToWidth(last, width, measure)],
		isCut: true,
		splitsWord
	};
}

/** One line, no wider than `width`, with an ellipsis if anything had to go. */
export function cutToWidth(text: string, width: number, measure: MeasureText): string {
	if (measure(text) <= width) return text;
	const letters = lettersOf(text);
	const cut = (count: number) => letters.slice(0, count).join('').trimEnd() + ellipsis;
	return cut(longestThat(letters.length, (count) => measure(cut(count)) <= width));
}

function piecesOf(word: string, width: number, measure: MeasureText): string[] {
	if (measure(word) <= width) return [word];
	const pieces: string[] = [];
	let letters = lettersOf(word);
	while (letters.length > 0) {
		const fits = (count: number) => measure(letters.slice(0, count).join('')) <= width;
		const count = Math.max(1, longestThat(letters.length, fits));
		pieces.push(letters.slice(0, count).join(''));
		letters = letters.slice(count);
	}
	return pieces;
}

/** The largest count up to `limit` that fits, found by halving; 0 when not even one does. */
function longestThat(limit: number, fits: (count: number) => boolean): number {
	let low = 0;
	let high = limit;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

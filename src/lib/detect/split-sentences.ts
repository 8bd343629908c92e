import type { Span } from './span';

/** Longer than any sentence: what follows is read as another one, so that time stays linear. */
const longest = 600;

const ends = new Set(['.', '!', '?', '。', '…', '！', '？']);
const closers = new Set(['"', "'", '”', '’', ')', ']', '」', '』', '>', '》']);

function isSpace(character: string): boolean {
	return character === '' || /\s/.test(character);
}

/**
 * The sentences of a text, without the white space around them. A line break ends one, and so does a
 * full stop that no digit stands before ("2024. 8. 9." is a date). In one pass.
 */
export function splitSentences(text: string): Span[] {
	const sentences: Span[] = [];
	let start = 0;
	const close = (end: number) => {
		let from = start;
		let to = end;
		while (from < to && isSpace(text.charAt(from))) from++;
		while (to > from && isSpace(text.charAt(to - 1))) to--;
		if (to > from) sentences.push({ start: from, end: to });
		start = end;
	};
	for (let i = 0; i < text.length; i++) {
		const character = text.charAt(i);
		if (character === '\n' || character === '\r' || character === '\u2028') close(i + 1);
		else if (i + 1 - start >= longest) close(i + 1);
		else if (ends.has(character) && !(character === '.' && /\d/.test(text.charAt(i - 1)))) {
			while (closers.has(text.charAt(i + 1))) i++;
			if (isSpace(text.charAt(i + 1))) close(i + 1);
		}
	}
	close(text.length);
	return sentences;
}

import type { TextQuote } from '../claims/claim';
import { findQuote, type Hit } from './find-quote';
import type { TextIndex } from './text-index';

/** More words around a quote than these would not make it easier to recognise. */
const longestContext = 60;

/**
 * The shortest text-quote selector that finds a place of the text and no other: first what stands
 * behind it is added, then what stands before it, a word at a time and not beyond the paragraph. Null
 * when nothing tells the place from another like it.
 */
export function anchorQuote(index: TextIndex, { start, end }: Hit): TextQuote | null {
	const { printed, places } = index;
	const exact = printed.slice(start, end).trim();
	if (exact === '') return null;
	const isFound = (quote: TextQuote) => {
		const hits = findQuote(index, quote);
		const [hit] = hits;
		return hits.length === 1 && hit !== undefined && hit.start < end && hit.end > start;
	};
	if (isFound({ exact })) return { exact };
	const nextEdge = places.indexOf(null, end);
	const blockEnd = nextEdge < 0 ? printed.length : nextEdge;
	const blockStart = places.lastIndexOf(null, start - 1) + 1;
	const suffixes = wordEnds(printed.slice(end, Math.min(blockEnd, end + longestContext)));
	const before = printed.slice(Math.max(blockStart, start - longestContext), start);
	const prefixes = wordEnds([...before].reverse().join('')).map((text) =>
		[...text].reverse().join('')
	);
	for (const suffix of suffixes) if (isFound({ exact, suffix })) return { exact, suffix };
	for (const prefix of prefixes) if (isFound({ exact, prefix })) return { exact, prefix };
	const longest = { prefix: prefixes.at(-1), suffix: suffixes.at(-1) };
	if (!longest.prefix || !longest.suffix) return null;
	const both = { exact, prefix: longest.prefix, suffix: longest.suffix };
	return isFound(both) ? both : null;
}

/** The beginnings of a text that end with a word, shortest first. */
function wordEnds(text: string): string[] {
	return [...text.matchAll(/\s*\S+/g)].map(({ 0: word, index }) =>
		text.slice(0, index + word.length).trim()
	);
}

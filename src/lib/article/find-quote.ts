import type { TextQuote } from '../claims/claim';
import { foldText, type TextIndex } from './text-index';

/** A stretch of `TextIndex.folded`, the end not included. */
export interface Hit {
	start: number;
	end: number;
}

/**
 * Every place where a W3C text-quote selector fits: `exact` with `prefix` straight before it and
 * `suffix` straight after it, white space and the shape of quotation marks aside.
 */
export function findQuote({ folded }: TextIndex, quote: TextQuote): Hit[] {
	const exact = foldText(quote.exact);
	const prefix = foldText(quote.prefix ?? '');
	const suffix = foldText(quote.suffix ?? '');
	const hits: Hit[] = [];
	if (exact === '') return hits;
	for (let start = folded.indexOf(exact); start >= 0; start = folded.indexOf(exact, start + 1)) {
		const end = start + exact.length;
		const before = folded.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
		const after = folded.slice(end, end + suffix.length + 1).trimStart();
		if (before.endsWith(prefix) && after.startsWith(suffix)) hits.push({ start, end });
	}
	return hits;
}

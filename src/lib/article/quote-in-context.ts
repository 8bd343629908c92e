import type { QuoteContext } from './article';
import type { Hit } from './find-quote';

/** A text, and null wherever a block of it ends. */
interface TextInBlocks {
	printed: string;
	places: readonly unknown[];
}

/** The sentence (or sentences) that a quote stands in, never beyond its paragraph, cell or list item. */
export function quoteInContext(
	{ printed, places }: TextInBlocks,
	{ start, end }: Hit
): QuoteContext {
	const blockStart = places.lastIndexOf(null, start) + 1;
	const nextEdge = places.indexOf(null, end);
	const blockEnd = nextEdge < 0 ? printed.length : nextEdge;
	const ends = sentenceEnds(printed.slice(blockStart, blockEnd)).map((at) => blockStart + at);
	const from = ends.findLast((at) => at <= start) ?? blockStart;
	const to = ends.find((at) => at >= end) ?? blockEnd;
	return {
		before: printed.slice(from, start).trimStart(),
		quote: printed.slice(start, end),
		after: printed.slice(end, to).trimEnd()
	};
}

/**
 * Where sentences end. A break without a space behind it is none: in Korean the reporting words follow
 * a quoted sentence directly (‘… 했다.’라고).
 */
function sentenceEnds(text: string): number[] {
	const segments = [...new Intl.Segmenter('ko', { granularity: 'sentence' }).segment(text)];
	return segments
		.map(({ index, segment }) => index + segment.length)
		.filter((end) => end === text.length || /\s/.test(text[end - 1]!));
}

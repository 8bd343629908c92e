import type { Span } from './span';
import { matchesOf } from './span';

/** Endings that join a finished assertion to the next one. */
const joints =
	/(?:[으하이되지르리오내]며|[했었았였렀랐올됐졌]고|[하이되]고|지만|으나|하나|[는은인한]데|면서|데 ?이어)(?:,|\s)/g;

/** The clauses of a sentence, in order, covering all of it. */
export function clausesOf(sentence: string): Span[] {
	const clauses: Span[] = [];
	let start = 0;
	for (const match of matchesOf(joints, sentence)) {
		const end = match.index + match[0].length;
		clauses.push({ start, end });
		start = end;
	}
	clauses.push({ start, end: sentence.length });
	return clauses;
}

export function clauseAt(clauses: readonly Span[], position: number): Span {
	return clauses.find(({ end }) => position < end) ?? clauses[clauses.length - 1]!;
}

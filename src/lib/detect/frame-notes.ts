import { clauseAt } from './clauses';
import type { DetectionNoteKind } from './detection';
import { isDenied, isHedged } from './hedges';
import type { MeaningType } from './mention';
import type { Span } from './span';
import type { Frame } from './frame';

/** Notes words of the sentence that became no claim. */
export function addNote(frame: Frame, kind: DetectionNoteKind, at: Span): void {
	frame.state.notes.push({ kind, quote: '', ...absolute(frame, at), choices: [] });
}

/** Offsets in the whole text. */
export function absolute(frame: Frame, { start, end }: Span): Span {
	return { start: start + frame.offset, end: end + frame.offset };
}

const assertive: ReadonlySet<MeaningType> = new Set<MeaningType>([
	...(['rank', 'superlative', 'top', 'among-highest', 'last', 'record'] as const),
	...(['percent', 'points', 'persons', 'average'] as const)
]);

/** Whether an assertion is denied, planned or asked; it is noted then. */
export function isSuppressed(frame: Frame, at: Span, end: number): boolean {
	const clause = clauseAt(frame.clauses, at.start);
	const until = Math.max(clause.end, end);
	const last = clause === frame.clauses.at(-1) || until >= frame.sentence.length;
	const after = frame.sentence.slice(end, last ? frame.sentence.length : until);
	// A denial is of the last assertion before it: "3.3%지만 가장 낮은 것은 아니다".
	const next = frame.mentions.find(({ start, type }) => start >= end && assertive.has(type));
	const own = next ? frame.sentence.slice(end, Math.min(next.start, end + after.length)) : after;
	if (isDenied(own)) addNote(frame, 'negated', at);
	else if (isHedged(frame.sentence.slice(clause.start, until), after)) addNote(frame, 'hedged', at);
	else return false;
	return true;
}

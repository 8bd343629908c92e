import { clauseAt } from './clauses';
import type { DetectionNoteKind } from './detection';
import { isDenied, isHedged } from './hedges';
import type { Span } from './span';
import type { Frame } from './frame';

export function addNote(frame: Frame, kind: DetectionNoteKind, at: Span): void {
	frame.state.notes.push({ kind, quote: '', ...absolute(frame, at), choices: [] });
}

export function absolute(frame: Frame, { start, end }: Span): Span {
	return { start: start + frame.offset, end: end + frame.offset };
}

export function isSuppressed(frame: Frame, at: Span, end: number): boolean {
	const clause = clauseAt(frame.clauses, at.start);
	const until = Math.max(clause.end, end);
	const last = clause === frame.clauses.at(-1) || until >= frame.sentence.length;
	const after = frame.sentence.slice(end, last ? frame.sentence.length : until);
	if (isDenied(after)) addNote(frame, 'negated', at);
	else if (isHedged(frame.sentence.slice(clause.start, until), after)) addNote(frame, 'hedged', at);
	else return false;
	return true;
}

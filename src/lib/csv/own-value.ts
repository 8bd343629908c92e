import { cellFlags, flagsOf } from '../domain/dataset';
import type { OwnProblem } from '../domain/own-issue';
import { parseMark } from './mark';
import { decimalsOf, parseNumber } from './parse-number';

/**
 * A cell of a reader's file, read once however often it is written. One shape for all kinds, which
 * keeps the loop over a million of them fast.
 */
export interface OwnValue {
	kind: 'value' | 'suppressed' | 'blank' | 'not-available' | 'wrong';
	/** NaN unless it is a value. */
	value: number;
	decimals: number;
	/** Bits of `cellFlags`; 0 where there is nothing to keep. */
	flags: number;
	/** Null unless it is wrong. */
	problem: OwnProblem | null;
}

const nothing = (kind: OwnValue['kind'], flags = 0, problem: OwnProblem | null = null) => ({
	...{ kind, value: NaN, decimals: 0, flags, problem }
});

/** Of a number that is refused: which advice helps. */
const slips: readonly [pattern: RegExp, problem: OwnProblem][] = [
	[/^-?\d{1,3}(,\d{3})+(\.\d+)?$/, 'thousands-separator'],
	[/^-?\d+,\d+$/, 'decimal-comma'],
	[/[%％]$/, 'percent-sign']
];

/** The flags of a mark (`*`, `r`, `*r`, `x`, or none); undefined for any other text. */
export function flagsOfMark(text: string): number | undefined {
	const marks = parseMark(text.trim());
	return marks && flagsOf({ value: null, ...marks });
}

/** A cell with or without a mark right behind its number, as in our tables of series (`65.2*`). */
export function parseOwnValue(text: string): OwnValue {
	const trimmed = text.trim();
	const parsed = parseNumber(trimmed);
	if (parsed.kind === 'number') return valueOf(parsed.value, 0);
	if (parsed.kind === 'suppressed') return nothing('suppressed', cellFlags.suppressed);
	if (parsed.kind !== 'not-a-number') return nothing(parsed.kind);
	const at = trimmed.search(/(\*r?|r)$/);
	const marked = at > 0 ? parseNumber(trimmed.slice(0, at)) : parsed;
	const flags = flagsOfMark(trimmed.slice(at)) ?? 0;
	if (marked.kind === 'number') return valueOf(marked.value, flags);
	const slip = slips.find(([pattern]) => pattern.test(trimmed))?.[1];
	return nothing('wrong', 0, slip ?? 'not-a-number');
}

const valueOf = (value: number, flags: number): OwnValue => ({
	...{ kind: 'value', value, decimals: decimalsOf(value) },
	...{ flags: flags | cellFlags.present, problem: null }
});

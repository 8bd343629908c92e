/** UTF-16 offsets: `end` is the first one after. */
export interface Span {
	start: number;
	end: number;
}

/** Where a pattern matches in a text, in order. The pattern must be global and never match nothing. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
	return [...text.matchAll(pattern)] as RegExpExecArray[];
}

export function spanOf(match: RegExpExecArray): Span {
	return { start: match.index, end: match.index + match[0].length };
}

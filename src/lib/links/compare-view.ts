import { mostHighlights } from './explore-view';

/** More would not fit beside each other, nor be told apart in one chart. */
export const mostCompared = mostHighlights;

/** A part of `d` that could not be followed. */
export interface CompareIssue {
	kind: 'unknown' | 'repeated' | 'too-many';
	/** What stood there. */
	found: string;
}

export interface CompareView {
	/** Codes in the order of the columns; empty when the address names none. */
	codes: readonly string[];
	issues: readonly CompareIssue[];
}

/** The query of a comparison, without the question mark; no districts are a set as well. */
export function compareQuery(codes: readonly string[]): string {
	return `d=${codes.map(encodeURIComponent).join(',')}`;
}

/**
 * Reads `d=1119,1125` strictly: an unknown code, a repeat and whatever comes after the sixth district
 * are each named, the others shown. Null when the address has no `d`; `d=` alone is an empty set.
 */
export function parseCompareView(
	query: URLSearchParams,
	isDistrict: (code: string) => boolean
): CompareView | null {
	if (!query.has('d')) return null;
	const asked = query
		.getAll('d')
		.flatMap((text) => text.split(','))
		.map((text) => text.trim())
		.filter(Boolean);
	const codes: string[] = [];
	const issues: CompareIssue[] = [];
	for (const found of asked) {
		if (!isDistrict(found)) issues.push({ kind: 'unknown', found });
		else if (codes.includes(found)) issues.push({ kind: 'repeated', found });
		else if (codes.length === mostCompared) issues.push({ kind: 'too-many', found });
		else codes.push(found);
	}
	return { codes, issues };
}

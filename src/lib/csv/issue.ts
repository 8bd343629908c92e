/** What kind of thing is wrong; tests and reports go by it, people read `found` and `advice`. */
export type Problem =
	| 'missing-file'
	| 'unreadable-file'
	| 'wrong-encoding'
	| 'empty-file'
	| 'no-rows'
	| 'broken-quotes'
	| 'binary-content'
	| 'repeated-column'
	| 'missing-column'
	| 'unknown-column'
	| 'wrong-cell-count'
	| 'unknown-shape'
	| 'unknown-district'
	| 'ambiguous-district'
	| 'unknown-period'
	| 'unknown-group'
	| 'unknown-measure'
	| 'unknown-mark'
	| 'not-a-number'
	| 'out-of-range'
	| 'too-precise'
	| 'missing-value'
	| 'mark-without-value'
	| 'duplicate-row'
	| 'invalid-value'
	| 'stale-description'
	| 'implausible-value';

/** One thing wrong in one file, with all that is needed to find and mend it. */
export interface Issue {
	file: string;
	/** As a spreadsheet counts: the header is row 1. Null when the whole file is meant. */
	row: number | null;
	/** The column's name; null when no single column is meant. */
	column: string | null;
	problem: Problem;
	/** What was found, as a sentence. */
	found: string;
	/** What to do about it, as a sentence. */
	advice: string;
}

/** A cell's text in quotes, cut where it would no longer fit a line. */
export function quoted(text: string): string {
	return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

/** `2023H1.csv row 14, column "value": "1,204" is not a number. Remove the thousands separator.` */
export function formatIssue({ file, row, column, found, advice }: Issue): string {
	const place = [
		row === null ? file : `${file} row ${row}`,
		...(column === null ? [] : [`column ${quoted(column)}`])
	];
	return `${place.join(', ')}: ${found} ${advice}`;
}

/** One issue a line; past `limit` only how many more there are, since one slip repeats often. */
export function formatIssues(issues: readonly Issue[], limit = 50): string {
	const lines = issues.slice(0, limit).map(formatIssue);
	const rest = issues.length - lines.length;
	return [...lines, ...(rest > 0 ? [`… and ${rest} more like these.`] : [])].join('\n');
}

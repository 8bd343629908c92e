/** What can be wrong with a file as a whole: then nothing of it, or nothing more, is read. */
export const fileProblems = [
	'empty-file',
	'no-rows',
	'too-large',
	'spreadsheet',
	'binary-content',
	'wrong-encoding',
	'cut-short',
	'broken-quotes',
	'unreadable'
] as const;

/** What can be wrong with a row or one of its cells: that figure is not used, the others are. */
export const rowProblems = [
	'wrong-cell-count',
	'unknown-district',
	'ambiguous-district',
	'unknown-period',
	'unknown-measure',
	'unknown-sex',
	'unknown-age',
	'unknown-mark',
	'not-a-number',
	'thousands-separator',
	'decimal-comma',
	'percent-sign',
	'out-of-range',
	'suppressed-with-value',
	'too-many-decimals',
	'duplicate-row'
] as const;

/** What is worth knowing about figures that are used all the same. */
export const notedProblems = ['too-precise', 'replaced', 'marks-not-used'] as const;

export type OwnProblem =
	(typeof fileProblems)[number] | (typeof rowProblems)[number] | (typeof notedProblems)[number];

/** One thing about a reader's file; words for it are found by `problem`. */
export interface OwnIssue {
	problem: OwnProblem;
	/** As a spreadsheet counts: the header is row 1. Null when the whole file is meant. */
	row: number | null;
	/** The column's name; null when no single column is meant. */
	column: string | null;
	/** The cell as it is written, or what else was found; shown as it is. */
	text: string;
	/** For `replaced`: the figure that stood there. */
	before?: string;
}

/** Why rows or cells are left out although nothing is wrong with them. */
export const leftOutReasons = [
	'total',
	'other-period',
	'blank',
	'not-available',
	'chosen'
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A name that the file uses and that is not settled: rows that bear it wait for the reader's word. */
export interface OpenName {
	part: 'district' | 'measure' | 'sex' | 'age' | 'period';
	/** As the file writes it; of a district with its province where the file has one. */
	name: string;
	rows: number;
	/** What it may mean, likeliest first: district codes, or ids of the part. Empty when nothing is near. */
	candidates: readonly string[];
	/** Several places bear exactly this name. */
	isAmbiguous: boolean;
}

/** What reading a file came to, besides its table. */
export interface OwnReport {
	/** The first of what is wrong, in the order of the file. */
	issues: OwnIssue[];
	/** How often each problem came up, those past the first included. */
	counts: Partial<Record<OwnProblem, number>>;
	leftOut: Partial<Record<LeftOutReason, number>>;
	openNames: OpenName[];
}

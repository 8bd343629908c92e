import Papa from 'papaparse';

/** Rows of text to CSV, or TSV: quoted only where needed, LF after every row, the same bytes each time. */
export function writeTable(
	rows: readonly (readonly string[])[],
	delimiter: ',' | '\t' = ','
): string {
	return `${Papa.unparse(rows as string[][], { newline: '\n', delimiter })}\n`;
}

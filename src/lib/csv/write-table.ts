import Papa from 'papaparse';

/** Rows of text to CSV: quoted only where needed, LF after every row, the same bytes each time. */
export function writeTable(rows: readonly (readonly string[])[]): string {
	return `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;
}

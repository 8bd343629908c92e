import Papa from 'papaparse';
import type { Issue } from './issue';

/** One record of a CSV file, all cells still text. */
export interface Row {
	/** As a spreadsheet counts: the header is row 1, a record with a line break inside is one row. */
	number: number;
	cells: readonly string[];
}

/**
 * CSV text to records, without any view of what they mean; blank lines are left out but counted.
 * Quotes that do not close and NUL characters are issues, and then there are no rows at all, since
 * nothing after such a place can be trusted.
 */
export function readRows(text: string, file: string): { rows: Row[]; issues: Issue[] } {
	const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const broken = (row: number, rest: Pick<Issue, 'problem' | 'found' | 'advice'>) => ({
		rows: [],
		issues: [{ file, row, column: null, ...rest }]
	});
	const nul = plain.indexOf('\0');
	if (nul >= 0) {
		return broken(plain.slice(0, nul).split('\n').length, {
			problem: 'binary-content',
			found: 'There is a NUL character, which no text file has.',
			advice: 'Save the table again as CSV (UTF-8); this may be a spreadsheet or a UTF-16 file.'
		});
	}
	// The delimiter is stated because a guess can fail; nothing is typed, so codes stay text.
	const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' });
	const error = errors[0];
	if (error) {
		return broken((error.row ?? 0) + 1, {
			problem: 'broken-quotes',
			found: 'A quotation mark opens a cell and does not close it properly.',
			advice: 'Close the quotation mark, or write two ("") for one inside a quoted cell.'
		});
	}
	const rows = data.map((cells, index) => ({ number: index + 1, cells }));
	return { rows: rows.filter(({ cells }) => cells.length > 1 || cells[0] !== ''), issues: [] };
}

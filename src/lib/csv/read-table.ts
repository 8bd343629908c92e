import { quoted, type Issue } from './issue';
import { readRows, type Row } from './read-rows';

/** A file with one header row: what it must hold is checked, what its cells mean is not. */
export interface Table {
	header: readonly string[];
	rows: readonly Row[];
}

function checkHeader(header: readonly string[], columns: readonly string[], file: string): Issue[] {
	const issue = (
		column: string | null,
		problem: Issue['problem'],
		found: string,
		advice: string
	): Issue => ({ file, row: 1, column, problem, found, advice });
	const wanted = `The columns are ${columns.join(', ')}.`;
	const delimiter = header.length === 1 && /[;\t|]/.exec(header[0]!)?.[0];
	if (delimiter) {
		const name = { ';': 'semicolons', '\t': 'tabs' }[delimiter] ?? delimiter;
		const found = `The cells seem to be separated by ${name}.`;
		return [issue(null, 'missing-column', found, 'Save the file with commas.')];
	}
	const repeated = header.filter((name, i) => header.indexOf(name) < i);
	const missing = columns.filter((name) => !header.includes(name));
	const unknown = header.filter((name) => !columns.includes(name));
	return [
		...repeated.map((name) =>
			issue(name, 'repeated-column', 'The column stands twice.', 'Remove or rename one of the two.')
		),
		...missing.map((name) => issue(name, 'missing-column', 'There is no such column.', wanted)),
		...unknown.map((name) => issue(name, 'unknown-column', 'The column is not known.', wanted))
	];
}

/** Issues of rows that are shorter or longer than the header. */
export function checkRowLengths(rows: readonly Row[], length: number, file: string): Issue[] {
	return rows
		.filter(({ cells }) => cells.length !== length)
		.map(({ number, cells }) => ({
			file,
			row: number,
			column: null,
			problem: 'wrong-cell-count',
			found: `The row has ${cells.length} cells, the header ${length}: ${quoted(cells.join(','))}.`,
			advice:
				cells.length < length
					? 'Fill in the missing cells; an empty cell needs its comma too.'
					: 'Remove the extra cells, or put a text that contains a comma in quotation marks.'
		}));
}

/**
 * CSV text to a header and rows of text, with `columns` in any order. An empty file, a header alone,
 * a repeated, missing or unknown column and a short or long row are issues; the table is then null.
 */
export function readTable(
	text: string,
	file: string,
	columns: readonly string[]
): { table: Table | null; issues: Issue[] } {
	const { rows, issues } = readRows(text, file);
	if (issues.length > 0) return { table: null, issues };
	const [first, ...body] = rows;
	if (!first || body.length === 0) {
		const found = first ? 'There is a header but no row below it.' : 'The file is empty.';
		const problem = first ? 'no-rows' : 'empty-file';
		const advice = 'Add the rows, or remove the file.';
		return { table: null, issues: [{ file, row: null, column: null, problem, found, advice }] };
	}
	const headerIssues = checkHeader(first.cells, columns, file);
	if (headerIssues.length > 0) return { table: null, issues: headerIssues };
	const lengthIssues = checkRowLengths(body, first.cells.length, file);
	if (lengthIssues.length > 0) return { table: null, issues: lengthIssues };
	return { table: { header: first.cells, rows: body }, issues: [] };
}

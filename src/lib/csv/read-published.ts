import type { FigureLists } from './figure-lists';
import { quoted, type Issue } from './issue';
import { readRows } from './read-rows';
import { publishedShapes, recogniseShape } from './shapes/published-shapes';
import type { PublishedReading } from './shapes/shape';

/**
 * The text of a published table, of whichever known shape, to figures. `shape` is its title, null
 * when the header is none that we know, which is an issue like a file without any rows.
 */
export function readPublished(
	text: string,
	file: string,
	lists: FigureLists
): PublishedReading & { shape: string | null } {
	const { rows, issues } = readRows(text, file);
	const fail = (problem: Issue['problem'], row: number | null, found: string, advice: string) => {
		const issue: Issue = { file, row, column: null, problem, found, advice };
		return { shape: null, cells: [], skipped: new Map(), issues: [issue] };
	};
	if (issues.length > 0) return { shape: null, cells: [], skipped: new Map(), issues };
	const [header] = rows;
	if (!header) return fail('empty-file', null, 'The file is empty.', 'Download it again.');
	const shape = recogniseShape(rows);
	if (!shape) {
		const found = `The header is none that we know: ${quoted(header.cells.join(','))}.`;
		const known = publishedShapes.map(({ title }) => `  ${title}`).join('\n');
		return fail(
			'unknown-shape',
			header.number,
			found,
			`Bring in one of these tables with its header as downloaded:\n${known}`
		);
	}
	const reading = shape.read(rows, file, lists);
	if (reading.cells.length === 0 && reading.issues.length === 0) {
		const found = 'There is a header but no figure below it.';
		return fail('no-rows', null, found, 'Download the table again with places and half-years.');
	}
	return { shape: shape.title, ...reading };
}

import { flagsOf, type Cell } from '../domain/dataset';
import type { LeftOutReason, OwnIssue, OwnProblem } from '../domain/own-issue';
import type { OwnTableBuilder } from '../domain/own-table-builder';
import type { FigureLists } from './figure-lists';
import type { Issue, Problem } from './issue';
import { OwnIssueList } from './own-issue-list';
import { fileIssue, type TextForm } from './own-text-form';
import { parseOwnValue } from './own-value';
import { readRows, type Row } from './read-rows';
import type { PublishedShape } from './shapes/shape';

/** Published tables are small; one larger than this is read row by row instead. */
export const largestPublished = 30_000_000;

const problems: Partial<Record<Problem, OwnProblem>> = {
	'wrong-cell-count': 'wrong-cell-count',
	'unknown-district': 'unknown-district',
	'ambiguous-district': 'ambiguous-district',
	'unknown-period': 'unknown-period',
	'unknown-measure': 'unknown-measure',
	'unknown-mark': 'unknown-mark',
	'mark-without-value': 'unknown-mark',
	'out-of-range': 'out-of-range',
	'too-precise': 'too-many-decimals',
	'duplicate-row': 'duplicate-row'
};

/** The importer's reasons, which are sentences, to ours. */
const reasons: readonly [pattern: RegExp, reason: LeftOutReason][] = [
	[/province or the country/, 'total'],
	[/year or a quarter|not a half-year/, 'other-period'],
	[/without a figure/, 'not-available']
];

/**
 * A table of a shape that the importer knows, read by the importer's own rules; figures with nothing
 * wrong are used although others are refused.
 */
export async function readPublishedFile(
	file: Blob,
	{ encoding }: TextForm,
	shape: PublishedShape,
	lists: FigureLists,
	builder: OwnTableBuilder
): Promise<{ rows: number; issues: OwnIssueList }> {
	const issues = new OwnIssueList();
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		issues.add(fileIssue('wrong-encoding'));
		return { rows: 0, issues };
	}
	const { rows, issues: broken } = readRows(text, '');
	const [first] = broken;
	if (first) {
		const problem = first.problem === 'binary-content' ? 'binary-content' : 'broken-quotes';
		issues.add({ ...fileIssue(problem), row: first.row });
		return { rows: 0, issues };
	}
	const reading = shape.read(rows, '', lists);
	for (const cell of reading.cells) place(cell, lists, builder);
	for (const issue of reading.issues) issues.add(toOwnIssue(issue, rows));
	for (const [sentence, count] of reading.skipped) {
		issues.leave(reasons.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'blank', count);
	}
	return { rows: Math.max(0, rows.length - 1), issues };
}

function place(cell: Cell, { districts }: FigureLists, builder: OwnTableBuilder): void {
	const position = districts.positionOf(cell.district);
	if (position === undefined) return;
	builder.put(builder.columnOf(cell, cell.period), position, cell.value ?? NaN, flagsOf(cell));
}

function toOwnIssue({ row, column, problem }: Issue, rows: readonly Row[]): OwnIssue {
	const text = textAt(rows, row, column);
	const place = { row, column, text };
	if (problem === 'unknown-group') {
		return { ...place, problem: column === '성별' ? 'unknown-sex' : 'unknown-age' };
	}
	if (problem === 'not-a-number') {
		return { ...place, problem: parseOwnValue(text).problem ?? 'not-a-number' };
	}
	return { ...place, problem: problems[problem] ?? 'unreadable' };
}

/** The cell that an issue is about, or '' where the column's name stands several times. */
function textAt(rows: readonly Row[], row: number | null, column: string | null): string {
	const headers = rows.slice(0, 2).map(({ cells }) => cells);
	const at = headers.map((cells) => cells.indexOf(column ?? '')).find((i) => i >= 0) ?? -1;
	const isOnce = headers.every((cells) => cells.lastIndexOf(column ?? '') <= Math.max(at, 0));
	const cells = rows.find(({ number }) => number === row)?.cells;
	if (column === null) return cells?.join(',') ?? '';
	return isOnce ? (cells?.[at] ?? '') : '';
}

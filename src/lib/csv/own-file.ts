import type { OwnTable } from '../domain/own-data';
import type { OwnIssue, OwnReport } from '../domain/own-issue';
import type { OwnMapping } from '../domain/own-mapping';
import { OwnTableBuilder } from '../domain/own-table-builder';
import type { FigureLists } from './figure-lists';
import { guessMapping } from './own-guess';
import { headerIndex } from './own-header-row';
import { OwnIssueList } from './own-issue-list';
import { largestPublished, readPublishedFile } from './own-published';
import { OwnRowReader } from './own-row-reader';
import { streamRows } from './own-row-stream';
import { fileIssue, readHead, type TextForm } from './own-text-form';
import { recogniseShape } from './shapes/published-shapes';
import type { PublishedShape } from './shapes/shape';

/** A reader's file: what it holds, what it is called and when it came (ISO time). */
export interface OwnFile {
	blob: Blob;
	name: string;
	added: string;
}

/** Larger files are refused: 1,000,000 tidy rows are about 60 MB. */
export const largestOwnFile = 100_000_000;
export const mostOwnRows = 1_000_000;

/** What the head of a file shows. */
export type OwnOpening =
	| { kind: 'wrong'; issue: OwnIssue }
	| { kind: 'published'; form: TextForm; shape: PublishedShape }
	/** `isSure`: the columns bear our own names, so nobody need be asked. */
	| {
			kind: 'table';
			form: TextForm;
			/** The header first. */
			rows: string[][];
			/** The number of the header, as a spreadsheet counts. */
			headerRow: number;
			mapping: OwnMapping;
			isSure: boolean;
	  };

export interface OwnReading extends OwnReport {
	table: OwnTable;
	/** Columns of rates that look like shares of 1. Where there are any, ask before using the table. */
	suspectColumns: readonly number[];
}

/** Where a reading stands: bytes of the file and rows below its header. */
export type OnProgress = (bytes: number, rows: number) => void;

/** Looks at the head of a file: a published shape, a table of ours, or one to be asked about. */
export async function openOwnFile(
	{ blob, name }: Pick<OwnFile, 'blob' | 'name'>,
	lists: FigureLists
): Promise<OwnOpening> {
	if (blob.size > largestOwnFile) return { kind: 'wrong', issue: fileIssue('too-large') };
	const head = await readHead(blob);
	if ('issue' in head) return { kind: 'wrong', issue: head.issue };
	const { form } = head;
	const shape = blob.size <= largestPublished ? recogniseShape(head.rows) : undefined;
	if (shape) return { kind: 'published', form, shape };
	const below = head.rows.slice(headerIndex(head.rows.map(({ cells }) => cells)));
	const rows = below.map(({ cells }) => cells);
	const headerRow = below[0]?.number ?? 1;
	if (rows.length === 1) return { kind: 'wrong', issue: fileIssue('no-rows') };
	const { mapping, isOurs } = guessMapping(rows, name, lists);
	return { kind: 'table', form, rows, headerRow, mapping, isSure: isOurs };
}

/** Reads a whole file as opened; `mapping` stands in place of the guessed one. */
export async function readOwnFile(
	file: OwnFile,
	opening: Exclude<OwnOpening, { kind: 'wrong' }>,
	lists: FigureLists,
	{ mapping, onProgress }: { mapping?: OwnMapping; onProgress?: OnProgress } = {}
): Promise<OwnReading> {
	const builder = new OwnTableBuilder(lists.districts);
	const about = { name: file.name, added: file.added, bytes: file.blob.size };
	if (opening.kind === 'published') {
		const { form, shape } = opening;
		const { rows, issues } = await readPublishedFile(file.blob, form, shape, lists, builder);
		return withReport(builder.table({ ...about, rows }), issues, [], []);
	}
	const {
		headerRow,
		rows: [header = []]
	} = opening;
	const read = async (form: TextForm, to: OwnTableBuilder) => {
		const reader = new OwnRowReader(lists, header, mapping ?? opening.mapping, to, headerRow);
		const stop = await readThrough(file.blob, form, reader, headerRow, onProgress);
		if (stop) reader.issues.add(stop);
		return { reader, stop, to };
	};
	let reading = await read(opening.form, builder);
	// Its head was plain enough to pass for UTF-8.
	if (reading.stop?.problem === 'wrong-encoding' && opening.form.encoding === 'utf-8') {
		const to = new OwnTableBuilder(lists.districts);
		const again = await read({ ...opening.form, encoding: 'euc-kr' }, to);
		if (again.stop?.problem !== 'wrong-encoding') reading = again;
	}
	const { reader, to } = reading;
	return withReport(
		to.table({ ...about, rows: reader.rows }),
		reader.issues,
		reader.labels.openNames(),
		reader.suspectColumns
	);
}

/** Gives what is wrong with the file as a whole, if anything. */
async function readThrough(
	blob: Blob,
	form: TextForm,
	reader: OwnRowReader,
	headerRow: number,
	onProgress?: OnProgress
): Promise<OwnIssue | undefined> {
	const stream = streamRows(blob, form);
	for (;;) {
		const { done, value } = await stream.next();
		if (done) return value;
		const { rows, firstRow, bytesRead } = value;
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i];
			// Above the header stand titles and blank lines.
			if (row && firstRow + i > headerRow) reader.read(row, firstRow + i);
		}
		if (reader.rows > mostOwnRows) return { ...fileIssue('too-large'), row: firstRow };
		onProgress?.(bytesRead, reader.rows);
	}
}

function withReport(
	table: OwnTable,
	{ kept, counts, leftOut }: OwnIssueList,
	openNames: OwnReport['openNames'],
	suspectColumns: readonly number[]
): OwnReading {
	return {
		table,
		issues: kept,
		counts: Object.fromEntries(counts),
		leftOut: Object.fromEntries(leftOut),
		openNames,
		suspectColumns
	};
}

import Papa from 'papaparse';
import type { OwnIssue } from '../domain/own-issue';
import { fileIssue, type TextForm } from './own-text-form';

/** Some rows of a file, the header among the first. */
export interface RowPiece {
	rows: string[][];
	/** The number of the first of them, as a spreadsheet counts. */
	firstRow: number;
	/** Bytes of the file that have been read so far. */
	bytesRead: number;
}

/** The larger, the more memory; below this the work around each piece begins to count. */
const pieceBytes = 1 << 17;
/** A quoted cell that goes on for longer than this is a quotation mark that was never closed. */
const longestRow = 1 << 23;

interface Parsed {
	data: string[][];
	errors: { row?: number }[];
	meta: { cursor: number };
}

/**
 * A file as rows of text, piece by piece, with only two pieces in memory: while one is parsed the next
 * is read. Ends with what is wrong with the file, if anything: rows before that place were good.
 *
 * PapaParse's own streaming decodes each piece by itself, which breaks a Korean character that lies
 * across two pieces, so its parser is fed here.
 */
export async function* streamRows(
	file: Blob,
	{ encoding, delimiter }: TextForm
): AsyncGenerator<RowPiece, OwnIssue | undefined> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const parser = new Papa.Parser({ delimiter, newline: '\n' });
	const read = (start: number) => file.slice(start, start + pieceBytes).arrayBuffer();
	let rest = '';
	let firstRow = 1;
	let next = read(0);
	for (let start = 0; ; start += pieceBytes) {
		const isLast = start + pieceBytes >= file.size;
		let bytes: ArrayBuffer;
		try {
			bytes = await next;
		} catch {
			return fileIssue('unreadable');
		}
		if (!isLast) next = read(start + pieceBytes);
		let text: string;
		try {
			text = decoder.decode(bytes, { stream: true });
		} catch {
			return { ...fileIssue('wrong-encoding'), row: firstRow };
		}
		if (isLast && !endsWell(decoder)) return fileIssue('cut-short');
		text = rest + text;
		if (text.includes('\0')) return { ...fileIssue('binary-content'), row: firstRow };
		// The other half of a line's end may be in the next piece.
		const isSplit = !isLast && text.endsWith('\r');
		if (text.includes('\r')) {
			text = (isSplit ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
		}
		const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
		const [error] = errors;
		if (error || text.length - meta.cursor > longestRow) {
			const row = firstRow + (error?.row ?? data.length);
			yield { rows: data.slice(0, row - firstRow), firstRow, bytesRead: start };
			return { ...fileIssue('broken-quotes'), row };
		}
		yield { rows: data, firstRow, bytesRead: start + bytes.byteLength };
		if (isLast) return undefined;
		firstRow += data.length;
		rest = text.slice(meta.cursor) + (isSplit ? '\r' : '');
	}
}

/** Whether the last character was whole. */
function endsWell(decoder: TextDecoder): boolean {
	try {
		decoder.decode();
		return true;
	} catch {
		return false;
	}
}

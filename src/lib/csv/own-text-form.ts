import Papa from 'papaparse';
import type { OwnIssue } from '../domain/own-issue';

/** How the bytes of a reader's file become cells. */
export interface TextForm {
	encoding: 'utf-8' | 'euc-kr' | 'utf-16le' | 'utf-16be';
	delimiter: ',' | '\t' | ';' | '|';
}

/** The beginning of a file: enough to tell what it is. */
export interface TextHead {
	form: TextForm;
	/** Blank lines left out; at most `headRows`. */
	rows: { number: number; cells: string[] }[];
}

const headBytes = 1 << 18;
const headRows = 200;
const linesWithDelimiter = 20;
const delimiters = [',', '\t', ';', '|'] as const;

/** An issue of a whole file. */
export const fileIssue = (problem: OwnIssue['problem'], text = ''): OwnIssue => ({
	...{ problem, row: null, column: null, text }
});

/**
 * Looks at the first bytes of a file. A byte order mark settles the encoding; else good UTF-8 is
 * UTF-8 (reading on may still prove it wrong), and anything else CP949, which browsers call `euc-kr`.
 */
export async function readHead(file: Blob): Promise<TextHead | { issue: OwnIssue }> {
	const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
	if (bytes.length === 0) return { issue: fileIssue('empty-file') };
	// A zip, which is what a spreadsheet is, or the compound file that it once was.
	if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
		return { issue: fileIssue('spreadsheet') };
	}
	const isWhole = file.size <= headBytes;
	const encoding = encodingOf(bytes, isWhole);
	if (!encoding) return { issue: fileIssue('wrong-encoding') };
	const text = new TextDecoder(encoding).decode(bytes, { stream: !isWhole });
	if (text.includes('\0')) return { issue: fileIssue('binary-content') };
	const plain = text.replace(/\r\n?/g, '\n');
	const delimiter = delimiterOf(plain);
	const parser = new Papa.Parser({ delimiter, newline: '\n' });
	const { data } = parser.parse(plain, 0, !isWhole) as { data: string[][] };
	const rows = data
		.map((cells, i) => ({ number: i + 1, cells }))
		.filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '');
	if (rows.length === 0) return { issue: fileIssue('empty-file') };
	return { form: { encoding, delimiter }, rows: rows.slice(0, headRows) };
}

const startsWith = (bytes: Uint8Array, first: readonly number[]) =>
	first.every((byte, i) => bytes[i] === byte);

function encodingOf(bytes: Uint8Array, isWhole: boolean): TextForm['encoding'] | undefined {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
	return (['utf-8', 'euc-kr'] as const).find((encoding) => {
		try {
			// A character may be cut by the end of the head, or of a download: reading on tells.
			new TextDecoder(encoding, { fatal: true }).decode(bytes, {
				stream: !isWhole || encoding === 'utf-8'
			});
			return true;
		} catch {
			return false;
		}
	});
}

/**
 * The sign that stands most often in the first line that has any, which a title may not; a comma where
 * none does.
 */
function delimiterOf(text: string): TextForm['delimiter'] {
	const lines = text.split('\n', linesWithDelimiter).map((line) => line.replace(/"[^"]*"/g, ''));
	const line = lines.find((each) => delimiters.some((sign) => each.includes(sign))) ?? '';
	const counts = delimiters.map((sign) => line.split(sign).length);
	return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

import { readFileSync } from 'node:fs';
import { readPlainText, type PlainText } from '../../lib/article/read-plain-text';
import { decodeText } from '../../lib/csv/decode-text';
import { decodeCp949 } from '../../lib/server/decode-cp949';

/** The words of a file; throws, with a message for the user, when it cannot be read as text. */
export function readFile(file: string): PlainText {
	const { text, issues } = decodeText(readBytes(file), file, decodeCp949);
	const [issue] = issues;
	if (issue) throw new Error(`${file} cannot be read. ${issue.found} Save it again as UTF-8.`);
	if (text.includes('\0')) {
		throw new Error(
			`${file} is not a text: it holds NUL characters. Give a text, Markdown or HTML file.`
		);
	}
	if (text.trim() === '') throw new Error(`${file} is empty: there is nothing to check.`);
	return readPlainText(text, file);
}

function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const reasons: Record<string, string> = {
			ENOENT: 'there is no such file',
			EISDIR: 'it is a folder',
			EACCES: 'it may not be read'
		};
		throw new Error(`${file} cannot be read: ${reasons[code ?? ''] ?? message}.`, { cause: error });
	}
}

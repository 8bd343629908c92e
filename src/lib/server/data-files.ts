import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../csv/decode-text';
import type { Issue } from '../csv/issue';
import { decodeCp949 } from './decode-cp949';

/**
 * The folder with what a statistician or writer edits: `data/` of the project that runs, or another
 * one that DATA_ROOT names, so that a site can be built from other figures without touching these.
 */
export function defaultDataRoot(): string {
	return process.env.DATA_ROOT || join(process.cwd(), 'data');
}

const failures: Record<string, [found: string, advice: string]> = {
	ENOENT: ['There is no such file.', 'Check the name and the folder.'],
	EISDIR: ['This is a folder, not a file.', 'Name the files in it.'],
	EACCES: ['The file may not be read.', 'Give yourself the right to read it.']
};

/** The bytes of a file, or an issue in words for one that cannot be read. `name` is what it is called there. */
export function readBytes(
	path: string,
	name: string
): { bytes: Uint8Array | null; issues: Issue[] } {
	try {
		return { bytes: readFileSync(path), issues: [] };
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		const [found, advice] = failures[code] ?? [`It cannot be read (${code}).`, 'Try a copy of it.'];
		const problem = code === 'ENOENT' ? 'missing-file' : 'unreadable-file';
		return {
			bytes: null,
			issues: [{ file: name, row: null, column: null, problem, found, advice }]
		};
	}
}

/** The text of a file in any of the encodings that published tables come in. */
export function readText(path: string, name: string): { text: string | null; issues: Issue[] } {
	const { bytes, issues } = readBytes(path, name);
	if (!bytes) return { text: null, issues };
	const decoded = decodeText(bytes, name, decodeCp949);
	return { text: decoded.issues.length > 0 ? null : decoded.text, issues: decoded.issues };
}

/** Paths below the root of the employment tables, oldest period first; empty without the folder. */
export function employmentFiles(root: string): string[] {
	try {
		return readdirSync(join(root, 'employment'))
			.filter((file) => file.endsWith('.csv'))
			.sort()
			.map((file) => `employment/${file}`);
	} catch {
		return [];
	}
}

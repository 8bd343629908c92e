import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface FileToWrite {
	path: string;
	text: string;
}

const temporary = (path: string) => `${path}.${process.pid}.tmp`;

/**
 * Writes all files or none: every text goes to a temporary file first, and only when all of them are
 * on the disk do they take their places. A failure puts back what was there, leaves no trace and is
 * thrown. Should the machine stop in between, the last file (`datapackage.json`, with the hashes of
 * the others) is still the old one, so that a check tells.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
	const placed: { path: string; before: Buffer | null }[] = [];
	try {
		for (const { path, text } of files) {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(temporary(path), text);
		}
		for (const { path } of files) {
			const before = existsSync(path) ? readFileSync(path) : null;
			renameSync(temporary(path), path);
			placed.push({ path, before });
		}
	} catch (error) {
		for (const { path, before } of placed) {
			if (before) writeFileSync(path, before);
			else rmSync(path, { force: true });
		}
		for (const { path } of files) {
			if (existsSync(dirname(path))) rmSync(temporary(path), { force: true });
		}
		throw error;
	}
}

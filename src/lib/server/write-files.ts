import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface FileToWrite {
	path: string;
	text: string;
}

/**
 * Writes all files or none: every text goes to a temporary file first, and only when all of them are
 * on the disk are they renamed. A failure before that leaves no trace and is thrown.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
	const temporary = (path: string) => `${path}.${process.pid}.tmp`;
	try {
		for (const { path, text } of files) {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(temporary(path), text);
		}
	} catch (error) {
		for (const { path } of files) rmSync(temporary(path), { force: true });
		throw error;
	}
	for (const { path } of files) renameSync(temporary(path), path);
}

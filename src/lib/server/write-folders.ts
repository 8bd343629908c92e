import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A folder that does not exist yet, with its files: texts to write and files to copy. */
export interface FolderToWrite {
	path: string;
	texts: Readonly<Record<string, string>>;
	copies: Readonly<Record<string, string>>;
}

/** Begins with a dot, so that nobody takes a half-written folder for a whole one. */
const temporary = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/**
 * Writes all folders or none: each is filled under another name and takes its place when every file of
 * all is on the disk. Throws, with nothing left behind, on a failure and when one exists already.
 */
export function writeFolders(folders: readonly FolderToWrite[]): void {
	const placed: string[] = [];
	try {
		for (const { path, texts, copies } of folders) {
			if (existsSync(path)) throw new Error(`${path} exists already.`);
			mkdirSync(temporary(path), { recursive: true });
			for (const [name, text] of Object.entries(texts)) {
				writeFileSync(join(temporary(path), name), text);
			}
			for (const [name, file] of Object.entries(copies)) {
				copyFileSync(file, join(temporary(path), name));
			}
		}
		for (const { path } of folders) {
			renameSync(temporary(path), path);
			placed.push(path);
		}
	} catch (error) {
		for (const path of placed) rmSync(path, { recursive: true, force: true });
		for (const { path } of folders) rmSync(temporary(path), { recursive: true, force: true });
		throw error;
	}
}

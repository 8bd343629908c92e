import { strToU8, zipSync } from 'fflate';

/**
 * One folder with its texts (by file name, as UTF-8) as a zip file. The same texts give the same bytes
 * anywhere: the time of every file is the first that the format knows, in whatever zone it is made.
 */
export function folderZip(
	folder: string,
	texts: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync({ [folder]: Object.fromEntries(files) }, { mtime: new Date(1980, 0, 1) });
}

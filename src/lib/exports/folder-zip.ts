import { strToU8, zipSync } from 'fflate';

/**
 * One folder with its files (by name, `employment/2023H1.csv` for one in a folder below; texts become
 * UTF-8) as a zip file. The same files give the same bytes anywhere: the time of every file is the
 * first that the format knows, in whatever zone it is made.
 */
export function folderZip(
	folder: string,
	contents: Readonly<Record<string, string | Uint8Array>>
): Uint8Array<ArrayBuffer> {
	const files = Object.entries(contents).map(
		([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const
	);
	return zipSync({ [folder]: Object.fromEntries(files) }, { mtime: new Date(1980, 0, 1) });
}

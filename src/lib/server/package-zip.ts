import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssues } from '../csv/issue';
import { folderZip } from '../exports/folder-zip';
import { csvwFile, csvwMetadataFile } from './csvw-metadata';
import { readBytes } from './data-files';
import { packageFile } from './data-package';
import type { DescribedPackage } from './described-package';
import { packageReadme } from './package-readme';
import { changelogFile } from './release-changelog';
import { sitePackage } from './site-package';

/**
 * Everything that the data package describes in one zip, byte for byte, so that its hashes hold; with
 * it the changelog, the CSVW metadata and a text on source and terms. Throws when a file cannot be read.
 */
export function packageZip(described: DescribedPackage): Uint8Array<ArrayBuffer> {
	const { resources } = described.dataPackage;
	const schemas = resources.flatMap(({ schema }) => (typeof schema === 'string' ? [schema] : []));
	// What changed, for people; the copies of older releases are the keeper's, not the reader's.
	const history = existsSync(join(described.root, changelogFile)) ? [changelogFile] : [];
	const paths = new Set([
		packageFile,
		...resources.map(({ path }) => path),
		...schemas,
		...history
	]);
	const files = [...paths].map((path) => {
		const { bytes, issues } = readBytes(join(described.root, path), path);
		if (!bytes) throw new Error(formatIssues(issues));
		return [path, bytes] as const;
	});
	return folderZip('goyong-check', {
		'README.txt': packageReadme(described),
		...Object.fromEntries(files),
		[csvwFile]: csvwMetadataFile(described)
	});
}

let zip: Uint8Array<ArrayBuffer> | undefined;

/** The zip of the site, packed once: the page of downloads states its size and hash. */
export function siteZip(): Uint8Array<ArrayBuffer> {
	return (zip ??= packageZip(sitePackage()));
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { csvwFile } from './csvw-metadata';
import { packageFile, type DataPackage } from './data-package';
import { releasesFile } from './releases';

function namesIn(folder: string, pattern: RegExp): string[] {
	try {
		return readdirSync(folder).filter((file) => pattern.test(file));
	} catch {
		return [];
	}
}

/** The accepted verdicts: they follow from the figures, so the package does not describe them. */
export const verdictFile = 'verdicts.json';

/** Which tables of KOSIS are asked for, and how: settings of the importer, no data. */
export const kosisTablesFile = 'kosis-tables.json';

/** What follows from the tables and lists, or tells of them. */
const undescribed = [packageFile, csvwFile, verdictFile, releasesFile, kosisTablesFile];

/** Files that a package must describe: every table and list, but not the articles and not the history. */
function filesToDescribe(root: string): string[] {
	return [
		...namesIn(root, /\.(csv|json)$/).filter((file) => !undescribed.includes(file)),
		...namesIn(join(root, 'employment'), /\.csv$/).map((file) => `employment/${file}`)
	];
}

/** Files below a root that are listed twice or not at all; reading them tells which are absent. */
export function checkListing(root: string, { resources }: DataPackage): Issue[] {
	const paths = resources.map(({ path }) => path);
	const issue = (problem: Issue['problem'], found: string, advice: string): Issue => ({
		file: packageFile,
		row: null,
		column: null,
		problem,
		found,
		advice
	});
	const repeated = paths.filter((path, i) => paths.indexOf(path) < i);
	const unlisted = filesToDescribe(root).filter((path) => !paths.includes(path));
	return [
		...repeated.map((path) => issue('duplicate-row', `${path} is listed twice.`, 'Remove one.')),
		...unlisted.map((path) =>
			issue('missing-value', `${path} is not listed.`, 'Describe it, or remove the file.')
		)
	];
}

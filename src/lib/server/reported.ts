import { join } from 'node:path';
import { formatIssues } from '../csv/issue';
import { readReported } from '../csv/read-reported';
import type { ReportedFigure } from '../domain/reported';
import { defaultDataRoot, readText } from './data-files';
import { readDataLists } from './data-lists';

/** What was read in the press, from `data/reported.csv`. Any issue stops with one error, as for figures. */
export function loadReported(root: string = defaultDataRoot()): ReportedFigure[] {
	const file = 'reported.csv';
	const { lists, issues } = readDataLists(root);
	const { text, issues: unreadable } = readText(join(root, file), file);
	const result = readReported(text ?? '', file, lists);
	const all = [...issues, ...unreadable, ...(text === null ? [] : result.issues)];
	if (all.length > 0) throw new Error(`${file} in ${root} cannot be used:\n${formatIssues(all)}`);
	return result.reported;
}

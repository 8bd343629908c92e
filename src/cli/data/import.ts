import { formatIssues } from '../../lib/csv/issue';
import { readDataLists } from '../../lib/server/data-lists';
import { importReport } from '../../lib/server/import-report';
import { planImport } from '../../lib/server/plan-import';
import { writeFiles } from '../../lib/server/write-files';

interface ImportOptions {
	root: string;
	files: readonly string[];
	replace: boolean;
	retrieved: string;
}

/** Prints what the files bring and writes it, unless something is wrong: then 1, and nothing written. */
export function importCommand({ root, files, replace, retrieved }: ImportOptions): number {
	if (files.length === 0) {
		console.error('Name the files to import: npm run data -- import FILE…');
		return 1;
	}
	if (!/^\d{4}-\d\d-\d\d$/.test(retrieved) || Number.isNaN(Date.parse(retrieved))) {
		console.error(`--retrieved "${retrieved}" is not a day. Write it as 2026-11-21.`);
		return 1;
	}
	const { imported, issues, conflicts, writes } = planImport(root, files, retrieved);
	if (imported.length > 0) console.log(importReport(imported, readDataLists(root).lists.districts));
	if (issues.length > 0) {
		console.error(`${formatIssues(issues)}\nNothing was written.`);
		return 1;
	}
	if (conflicts.length > 0 && !replace) {
		const figures = conflicts.length === 1 ? '1 figure differs' : `${conflicts.length} figures differ`;
		console.error(
			`${figures} from those in ${root}. Nothing was written. ` +
				'Check which are right; to take the new ones, run again with --replace.'
		);
		return 1;
	}
	writeFiles(writes);
	console.log(writes.length === 0 ? 'Nothing new.' : `${writes.length} files written in ${root}.`);
	return 0;
}

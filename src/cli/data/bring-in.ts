import { formatIssues } from '../../lib/csv/issue';
import { readDataLists } from '../../lib/server/data-lists';
import { importReport } from '../../lib/server/import-report';
import type { ImportPlan } from '../../lib/server/plan-import';
import { writeFiles } from '../../lib/server/write-files';

/** Prints what a plan brings and writes it, unless something is wrong: then 1, and nothing written. */
export function bringIn(plan: ImportPlan, { root, replace }: { root: string; replace: boolean }) {
	const { imported, issues, conflicts, writes } = plan;
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
	console.log(
		writes.length === 0
			? 'Nothing new.'
			: `${writes.length} files written in ${root}. What they change: npm run data -- diff`
	);
	return 0;
}

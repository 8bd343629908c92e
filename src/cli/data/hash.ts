import { formatIssues } from '../../lib/csv/issue';
import { refreshPackage } from '../../lib/server/refresh-package';
import { writeFiles } from '../../lib/server/write-files';

/** Brings `datapackage.json` up to date with files that were edited on purpose. */
export function hashCommand({ root }: { root: string }): number {
	const { write, changed, issues } = refreshPackage(root);
	if (issues.length > 0) {
		console.error(`${formatIssues(issues)}\nNothing was written.`);
		return 1;
	}
	if (write) writeFiles([write]);
	for (const path of changed) console.log(`  ${path}`);
	console.log(
		changed.length === 0
			? 'Nothing has changed.'
			: `${changed.length} ${changed.length === 1 ? 'hash' : 'hashes'} renewed.`
	);
	return 0;
}

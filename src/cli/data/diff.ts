import { formatIssues } from '../../lib/csv/issue';
import { compareRelease } from '../../lib/server/release-diff';
import { diffReport } from '../../lib/server/release-report';

/** Prints what the tables change against the last release; 1 when something must be settled first. */
export function diffCommand({ root, json }: { root: string; json: boolean }): number {
	const { value, issues } = compareRelease(root);
	if (!value) {
		console.error(formatIssues(issues));
		return 1;
	}
	const { diff, dataset } = value;
	console.log(json ? JSON.stringify(diff, null, '\t') : diffReport(diff, dataset.districts));
	return diff.implausible.length > 0 ? 1 : 0;
}

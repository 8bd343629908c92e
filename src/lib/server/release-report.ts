import type { DistrictList } from '../domain/district-list';
import type { ReleaseDiff } from './release-diff';
import { releaseFindings, type Finding } from './release-findings';

/** What a screen holds; `--json` has all of them. */
const mostListed = 20;

/** A comparison in lines for a terminal: each finding with its cases and, below, what to do. */
export function diffReport(diff: ReleaseDiff, districts: DistrictList): string {
	const { accepted, working } = diff;
	const findings = releaseFindings(diff, districts);
	if (accepted && findings.length === 0) return `Nothing differs from release ${accepted.version}.`;
	const head = !accepted
		? `No release is recorded yet: ${working} would be the first.`
		: `Against release ${accepted.version} of ${accepted.date} (${accepted.data}), now ${working}:`;
	return [head, ...findings.map(tellFinding)].join('\n\n');
}

function tellFinding({ title, lines, action, mustBeSettled }: Finding): string {
	const shown = mustBeSettled ? lines : lines.slice(0, mostListed);
	const rest = lines.length - shown.length;
	return [
		title,
		...shown.map((line) => `  ${line}`),
		...(rest > 0 ? [`  … and ${rest} more`] : []),
		`  Action: ${action}`
	].join('\n');
}

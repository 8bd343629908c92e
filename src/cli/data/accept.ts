import { formatIssues } from '../../lib/csv/issue';
import { readDataLists } from '../../lib/server/data-lists';
import { planRelease, type Allowance } from '../../lib/server/plan-release';
import { diffReport } from '../../lib/server/release-report';
import { writeFiles } from '../../lib/server/write-files';

interface AcceptOptions {
	root: string;
	note?: string;
	/** Texts such as `2023H1/employment_rate.female.15+/1119 why it is right`. */
	allow: readonly string[];
	today: string;
}

/** Makes the working tables the next release, all of it or nothing; 1 when it is refused. */
export function acceptCommand({ root, note = '', allow, today }: AcceptOptions): number {
	if (note.trim() === '') {
		console.error('Say what changed and why: npm run data -- accept --note "…"');
		return 1;
	}
	const allowances = allow.map(readAllowance);
	const wordless = allowances.find(({ reason }) => reason === '');
	if (wordless) {
		console.error(`Say why it is right: --allow "${wordless.cell} as KOSIS prints it"`);
		return 1;
	}
	const { plan, issues } = planRelease(root, { note: note.trim(), date: today, allowances });
	if (!plan) {
		console.error(`${formatIssues(issues)}\nNothing was accepted.`);
		return 1;
	}
	const { release, diff, idleAllowances, writes } = plan;
	console.log(diffReport(diff, readDataLists(root).lists.districts));
	if (diff.implausible.length > 0 || idleAllowances.length > 0) {
		for (const cell of idleAllowances) {
			console.error(`--allow ${cell}: nothing is wrong with such a figure. Check the name.`);
		}
		console.error('Nothing was accepted.');
		return 1;
	}
	if (!release) {
		console.log(
			diff.verdicts.length > 0
				? 'No figure changed; to accept the verdicts: npm run data -- accept-verdicts'
				: 'There is nothing to accept.'
		);
		return 0;
	}
	writeFiles(writes);
	console.log(`\nAccepted as release ${release.version} (${release.data}).`);
	return 0;
}

/** The cell stands before the first blank, the reason after it. */
function readAllowance(text: string): Allowance {
	const [cell = '', ...reason] = text.trim().split(/\s+/);
	return { cell, reason: reason.join(' ') };
}

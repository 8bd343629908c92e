import { join } from 'node:path';
import { verdictChanges } from '../../lib/claims/verdict-changes';
import { readText } from '../../lib/server/data-files';
import { verdictFile } from '../../lib/server/listed-files';
import {
	computeVerdictSnapshot,
	readVerdictSnapshot,
	writeVerdictSnapshot
} from '../../lib/server/verdict-snapshot';
import { writeFiles } from '../../lib/server/write-files';

/** Makes the verdicts of today the accepted ones, and prints what that changes. */
export function acceptVerdictsCommand({ root }: { root: string }): number {
	const path = join(root, verdictFile);
	const before = readVerdictSnapshot(root);
	const now = computeVerdictSnapshot(root);
	const text = writeVerdictSnapshot(now);
	if (text === readText(path, verdictFile).text) {
		console.log('Nothing has changed.');
		return 0;
	}
	writeFiles([{ path, text }]);
	const changes = verdictChanges(before, now);
	for (const change of changes) console.log(`  ${change}`);
	const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
	console.log(
		changes.length === 0
			? 'The same verdicts accepted for the new figures.'
			: `${count} accepted in ${verdictFile}.`
	);
	return 0;
}

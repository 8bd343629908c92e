import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictChanges } from '../../lib/claims/verdict-changes';
import { readArticles } from '../../lib/server/articles';
import { readText } from '../../lib/server/data-files';
import { loadDataset } from '../../lib/server/dataset';
import { verdictFile } from '../../lib/server/listed-files';
import {
	prerenderedAddresses,
	publishedFile,
	withPublished
} from '../../lib/server/release-addresses';
import { datasetOf, loadReleaseChain } from '../../lib/server/release-chain';
import {
	computeVerdictSnapshot,
	readVerdictSnapshot,
	writeVerdictSnapshot
} from '../../lib/server/verdict-snapshot';
import { writeFiles, type FileToWrite } from '../../lib/server/write-files';

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
	writeFiles([...publishedWrites(root), { path, text }]);
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

/** New claims have embeds from now on: their addresses are kept for ever. */
function publishedWrites(root: string): FileToWrite[] {
	const path = join(root, publishedFile);
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const releases = loadReleaseChain(root).map((figures) => ({
		version: figures.release.version,
		dataset: datasetOf(figures)
	}));
	const addresses = prerenderedAddresses(readArticles(root), loadDataset(root), releases);
	const text = withPublished(before, addresses);
	return text === before ? [] : [{ path, text }];
}

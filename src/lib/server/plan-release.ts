import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { writeAccepted } from '../csv/write-accepted';
import { writeHistory } from '../csv/write-history';
import { isEmptyPatch, reversePatch } from '../domain/release-patch';
import { readArticles } from './articles';
import { readText } from './data-files';
import { listFiles } from './data-lists';
import { nameRelease } from './data-version';
import { acceptedFigures, acceptedPath, historyListPath, historyPath } from './history-files';
import { verdictFile } from './listed-files';
import { notAllowed } from './plausibility-issues';
import { refreshPackage } from './refresh-package';
import { prerenderedAddresses, publishedFile, withPublished } from './release-addresses';
import { datasetOf, employmentTexts } from './release-chain';
import { changelogFile, withEntry } from './release-changelog';
import { compareRelease, hasChanges, type ReleaseDiff } from './release-diff';
import {
	nextVersion,
	releasesFile,
	writeReleases,
	type AllowedFigure,
	type Release
} from './releases';
import { readDataPackage } from './data-package';
import { verdictSnapshot, writeVerdictSnapshot } from './verdict-snapshot';
import type { FileToWrite } from './write-files';

/** Figures to let through: the cell as `cellPath` names it, and why. */
export interface Allowance {
	cell: string;
	reason: string;
}

export interface ReleaseOptions {
	/** What changed, for the record and `data/CHANGELOG.md`. */
	note: string;
	/** The ISO day of accepting. */
	date: string;
	allowances: readonly Allowance[];
}

export interface ReleasePlan {
	/** Null when there is nothing to accept. */
	release: Release | null;
	diff: ReleaseDiff;
	/** Allowances that no implausible figure is asking for. */
	idleAllowances: string[];
	/** Empty when nothing is to accept or something is refused; `datapackage.json` last. */
	writes: FileToWrite[];
}

/**
 * Everything that makes the working tables the next release, without writing any of it: the record, the
 * way back to the release before, the copy to compare with next time, verdicts, changelog and hashes.
 * The first release of a folder without records keeps the version that `datapackage.json` states.
 */
export function planRelease(
	root: string,
	{ note, date, allowances }: ReleaseOptions
): { plan: ReleasePlan | null; issues: Issue[] } {
	const { value: compared, issues } = compareRelease(root);
	const described = readDataPackage(root);
	issues.push(...described.issues);
	if (!compared || !described.value || issues.length > 0) return { plan: null, issues };
	const { diff, chain, before, cells, dataset, articles } = compared;
	const allowed = diff.implausible.flatMap(({ rule, cell, found }): AllowedFigure[] => {
		const reason = allowances.find((each) => each.cell === cell)?.reason;
		return reason === undefined ? [] : [{ rule, cell, found, reason }];
	});
	const remaining = notAllowed(diff.implausible, allowed);
	const idleAllowances = allowances
		.map(({ cell }) => cell)
		.filter((cell) => !diff.implausible.some((figure) => figure.cell === cell));
	const left = { ...diff, implausible: remaining };
	const refused = { plan: { release: null, diff: left, idleAllowances, writes: [] }, issues };
	const isNew = before === null || hasChanges(diff.changes) || diff.lists.length > 0;
	if (!isNew || remaining.length > 0 || idleAllowances.length > 0) return refused;

	const stated = described.value.version;
	const version = before ? nextVersion(before.release.version, date) : stated;
	const texts = employmentTexts(cells, dataset);
	const data = nameRelease(version, [...texts.values()]);
	const release: Release = { version, date, data, note, allowed };
	const planned = new Map<string, string>();
	// Tables edited by hand are put in order, so that the same figures always have the same hash.
	for (const [period, text] of texts) planned.set(`employment/${period}.csv`, text);
	if (before) {
		const patch = reversePatch(before.cells, cells);
		const old = before.release.version;
		if (!isEmptyPatch(patch)) planned.set(historyPath(old), writeHistory(patch));
		for (const file of diff.lists) {
			planned.set(historyListPath(old, file), textOf(root, acceptedPath(file)));
		}
	}
	planned.set(acceptedFigures, writeAccepted(cells, dataset));
	for (const file of listFiles) planned.set(acceptedPath(file), textOf(root, file));
	planned.set(verdictFile, writeVerdictSnapshot(verdictSnapshot(articles, data)));
	planned.set(
		changelogFile,
		withEntry(textOf(root, changelogFile), release, left, dataset.districts)
	);
	const releases = [...chain.map((each) => each.release), release];
	planned.set(releasesFile, writeReleases(releases));
	const datasets = [...chain.map(datasetOf), dataset].map((each, i) => ({
		version: releases[i]?.version ?? version,
		dataset: each
	}));
	const addresses = prerenderedAddresses(readArticles(root), dataset, datasets);
	planned.set(publishedFile, withPublished(textOf(root, publishedFile), addresses));
	const created = `${date}T00:00:00+09:00`;
	const { write, issues: unreadable } = refreshPackage(root, {
		texts: planned,
		facts: before ? { version, created } : {}
	});
	if (unreadable.length > 0) return { plan: null, issues: unreadable };
	const writes = [...planned]
		.filter(([path, text]) => textOf(root, path) !== text)
		.map(([path, text]) => ({ path: join(root, path), text }));
	return {
		plan: {
			release,
			diff: left,
			idleAllowances,
			writes: [...writes, ...(write ? [write] : [])]
		},
		issues: []
	};
}

/** Empty for a file that is not there. */
function textOf(root: string, path: string): string {
	return readText(join(root, path), path).text ?? '';
}

import { join } from 'node:path';
import { articleSnapshot } from '../claims/claim-snapshot';
import { verdictChanges } from '../claims/verdict-changes';
import type { Issue } from '../csv/issue';
import type { Cell, Dataset } from '../domain/dataset';
import { implausibleFigures, type ImplausibleFigure } from '../domain/plausibility';
import { releaseChanges, type ReleaseChanges } from '../domain/release-changes';
import { readArticles } from './articles';
import { checkData } from './check-data';
import { readText } from './data-files';
import { listFiles } from './data-lists';
import { readEmployment } from './dataset';
import { acceptedPath } from './history-files';
import { allAllowed, notAllowed } from './plausibility-issues';
import { datasetOf, readReleaseChain, type ReleaseFigures } from './release-chain';
import { changedEmbeds } from './release-embeds';
import { rankChanges, type RankChange } from './release-ranks';
import { readReleases, type Release } from './releases';
import { readVerdictSnapshot } from './verdict-snapshot';
import { verdictRecords } from './verdict-records';

/** What the tables in `data/` change against the last accepted release. */
export interface ReleaseDiff {
	/** The last accepted release; null when none was recorded yet. */
	accepted: Release | null;
	/** The figures as they are now, named as `2026.1+3f2a9c1d`. */
	working: string;
	changes: ReleaseChanges;
	/** Lists of districts, measures or universes with another text than the accepted ones. */
	lists: string[];
	/** A line for each claim whose verdict, or its reason, is another. */
	verdicts: string[];
	ranks: RankChange[];
	/** Addresses of embeds that follow the newest figures and would show something else. */
	embeds: string[];
	/** Figures that can hardly be right and that nobody let through. */
	implausible: ImplausibleFigure[];
}

/** The working state beside its comparison: what accepting it is planned from. */
export interface ComparedRelease {
	diff: ReleaseDiff;
	releases: Release[];
	before: ReleaseFigures | null;
	cells: readonly Cell[];
	dataset: Dataset;
}

/** Null with its issues when the working tables, or the record of what was accepted, cannot be read. */
export function compareRelease(root: string): { value: ComparedRelease | null; issues: Issue[] } {
	// Hashes are renewed on accepting, and implausible figures are told of as such.
	const spared = ['stale-description', 'implausible-value'];
	const issues = checkData(root).issues.filter(({ problem }) => !spared.includes(problem));
	if (issues.length > 0) return { value: null, issues };
	const { dataset, cells } = readEmployment(root);
	const { chain } = readReleaseChain(root);
	const { releases } = readReleases(root);
	const before = chain.at(-1) ?? null;
	// Without a release to compare with, nothing has changed: the figures are all there is.
	const changes = releaseChanges(before?.cells ?? cells, cells);
	const lists = before ? changedLists(root) : [];
	const { articles } = verdictRecords(root, dataset);
	const snapshot = Object.fromEntries(
		articles.map(({ article, claims }) => [article, articleSnapshot(claims, dataset.version)])
	);
	const isChanged = hasChanges(changes) || lists.length > 0;
	const earlier = before && isChanged ? datasetOf(before) : dataset;
	const subjects = articles.flatMap(({ claims }) => claims.map(({ district }) => district));
	const diff: ReleaseDiff = {
		accepted: before?.release ?? null,
		working: dataset.version,
		changes,
		lists,
		verdicts: verdictChanges(readVerdictSnapshot(root), snapshot),
		ranks: isChanged ? rankChanges([...new Set(subjects)], changes, earlier, dataset) : [],
		embeds: isChanged ? changedEmbeds(readArticles(root), earlier, dataset) : [],
		implausible: notAllowed(implausibleFigures(dataset), allAllowed(releases))
	};
	return { value: { diff, releases, before, cells, dataset }, issues };
}

/** Whether any figure differs. */
export function hasChanges(changes: ReleaseChanges): boolean {
	return Object.values(changes).some((part) => part.length > 0);
}

function changedLists(root: string): string[] {
	const textOf = (path: string) => readText(join(root, path), path).text;
	return listFiles.filter((file) => textOf(file) !== textOf(acceptedPath(file)));
}

import { join } from 'node:path';
import { verdictChanges } from '../claims/verdict-changes';
import type { Issue } from '../csv/issue';
import type { Cell, Dataset } from '../domain/dataset';
import type { ImplausibleFigure } from '../domain/plausibility';
import { releaseChanges, type ReleaseChanges } from '../domain/release-changes';
import { readArticles } from './articles';
import { readChecked } from './check-data';
import { readText } from './data-files';
import { listFiles } from './data-lists';
import { acceptedPath } from './history-files';
import { datasetOf, type ReleaseFigures } from './release-chain';
import { changedEmbeds } from './release-embeds';
import { rankChanges, type RankChange } from './release-ranks';
import type { Release } from './releases';
import { verdictRecords, type ArticleRecords } from './verdict-records';
import { readVerdictSnapshot, verdictSnapshot } from './verdict-snapshot';

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
	implausible: readonly ImplausibleFigure[];
}

/** The working state beside its comparison: what accepting it is planned from. */
export interface ComparedRelease {
	diff: ReleaseDiff;
	/** Every accepted release, oldest first, and the last of them. */
	chain: readonly ReleaseFigures[];
	before: ReleaseFigures | null;
	cells: readonly Cell[];
	dataset: Dataset;
	/** Every article judged on the working tables. */
	articles: readonly ArticleRecords[];
}

/** Null with its issues when the working tables, or the record of what was accepted, cannot be read. */
export function compareRelease(root: string): { value: ComparedRelease | null; issues: Issue[] } {
	const { issues: wrong, figures } = readChecked(root);
	// Hashes are renewed on accepting, and implausible figures are told of as such.
	const spared = ['stale-description', 'implausible-value'];
	const issues = [...wrong, ...(figures?.issues ?? [])].filter(
		({ problem }) => !spared.includes(problem)
	);
	if (!figures || issues.length > 0) return { value: null, issues };
	const { dataset, cells, chain, implausible } = figures;
	const before = chain.at(-1) ?? null;
	// Without a release to compare with, nothing has changed: the figures are all there is.
	const changes = releaseChanges(before?.cells ?? cells, cells);
	const lists = before ? changedLists(root) : [];
	const { articles } = verdictRecords(root, dataset);
	const isChanged = hasChanges(changes) || lists.length > 0;
	const earlier = before && isChanged ? datasetOf(before) : dataset;
	const subjects = articles.flatMap(({ claims }) => claims.map(({ district }) => district));
	const diff: ReleaseDiff = {
		accepted: before?.release ?? null,
		working: dataset.version,
		changes,
		lists,
		verdicts: verdictChanges(readVerdictSnapshot(root), verdictSnapshot(articles, dataset.version)),
		ranks: isChanged ? rankChanges([...new Set(subjects)], changes, earlier, dataset) : [],
		embeds: isChanged ? changedEmbeds(readArticles(root), earlier, dataset) : [],
		implausible
	};
	return { value: { diff, chain, before, cells, dataset, articles }, issues };
}

/** Whether any figure differs. */
export function hasChanges(changes: ReleaseChanges): boolean {
	return Object.values(changes).some((part) => part.length > 0);
}

function changedLists(root: string): string[] {
	const textOf = (path: string) => readText(join(root, path), path).text;
	return listFiles.filter((file) => textOf(file) !== textOf(acceptedPath(file)));
}

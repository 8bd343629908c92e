import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureLists } from '../csv/figure-lists';
import { formatIssues, type Issue } from '../csv/issue';
import { readAccepted } from '../csv/read-accepted';
import { readHistory } from '../csv/read-history';
import { writeFigures } from '../csv/write-figures';
import { Dataset, type Cell } from '../domain/dataset';
import { comparePeriods, type Period } from '../domain/period';
import { applyPatch } from '../domain/release-patch';
import { defaultDataRoot, readText } from './data-files';
import { readDataLists } from './data-lists';
import { nameRelease } from './data-version';
import { acceptedFigures, acceptedPath, historyListPath, historyPath } from './history-files';
import { readReleases, type Release } from './releases';

/** A release with all that it said: figures, and the lists that they refer to. */
export interface ReleaseFigures {
	release: Release;
	lists: FigureLists;
	cells: readonly Cell[];
}

/**
 * Every accepted release, oldest first, from the copy of the last one and the patches that lead back
 * from it. Each must come out with the hash that was recorded when it was accepted; whatever is missing
 * or differs is an issue, and then nothing older can be had.
 */
export function readReleaseChain(root: string): { chain: ReleaseFigures[]; issues: Issue[] } {
	const { releases, issues } = readReleases(root);
	const chain: ReleaseFigures[] = [];
	for (let i = releases.length - 1; i >= 0 && issues.length === 0; i--) {
		const release = releases[i]!;
		const { lists, issues: unreadable } = readDataLists(root, listPathAt(root, releases.slice(i)));
		issues.push(...unreadable);
		if (issues.length > 0) break;
		const later = chain[0];
		const { cells, issues: broken } = later
			? readEarlier(root, release, lists, later)
			: readLast(root, lists);
		issues.push(...broken);
		if (broken.length === 0) issues.push(...checkName(release, lists, cells));
		if (issues.length === 0) chain.unshift({ release, lists, cells });
	}
	return { chain, issues };
}

/** The same; any issue stops with one error, as for figures. Empty for a folder without records. */
export function loadReleaseChain(root: string = defaultDataRoot()): ReleaseFigures[] {
	const { chain, issues } = readReleaseChain(root);
	if (issues.length > 0) {
		throw new Error(`The releases in ${root} cannot be had:\n${formatIssues(issues)}`);
	}
	return chain;
}

/** The figures of a release as the pages take them, under the name that was recorded. */
export function datasetOf({ lists, cells, release }: ReleaseFigures): Dataset {
	return new Dataset(lists.districts, lists.measures, cells, release.data);
}

/** Where the lists of a release lie: its own old one, else that of the next release that kept one. */
function listPathAt(root: string, [release, ...later]: readonly Release[]) {
	return (file: string): string => {
		const kept = [release, ...later]
			.slice(0, -1)
			.map((each) => historyListPath(each!.version, file))
			.find((path) => existsSync(join(root, path)));
		return kept ?? acceptedPath(file);
	};
}

function readLast(root: string, lists: FigureLists) {
	const { text, issues } = readText(join(root, acceptedFigures), acceptedFigures);
	return text === null ? { cells: [], issues } : readAccepted(text, acceptedFigures, lists);
}

function readEarlier(
	root: string,
	{ version }: Release,
	lists: FigureLists,
	later: ReleaseFigures
): { cells: readonly Cell[]; issues: Issue[] } {
	const file = historyPath(version);
	if (!existsSync(join(root, file))) return { cells: later.cells, issues: [] };
	const { text, issues } = readText(join(root, file), file);
	if (text === null) return { cells: [], issues };
	const { patch, issues: broken } = readHistory(text, file, { earlier: lists, later: later.lists });
	return { cells: broken.length > 0 ? [] : applyPatch(later.cells, patch), issues: broken };
}

function checkName(
	{ version, data }: Release,
	lists: FigureLists,
	cells: readonly Cell[]
): Issue[] {
	const name = nameRelease(version, [...employmentTexts(cells, lists).values()]);
	if (name === data) return [];
	return [
		{
			file: historyPath(version),
			row: null,
			column: null,
			problem: 'invalid-value',
			found: `The figures of release ${version} come out as ${name}, not as the recorded ${data}.`,
			advice: 'Bring data/accepted, data/history and data/releases.json back from the last commit.'
		}
	];
}

/** The texts of the employment tables that hold the cells, by period, oldest first. */
export function employmentTexts(
	cells: readonly Cell[],
	{ measures }: FigureLists
): Map<Period, string> {
	const byPeriod = new Map<Period, Cell[]>();
	for (const cell of cells) {
		const known = byPeriod.get(cell.period);
		if (known) known.push(cell);
		else byPeriod.set(cell.period, [cell]);
	}
	const periods = [...byPeriod].sort(([a], [b]) => comparePeriods(a, b));
	return new Map(periods.map(([period, own]) => [period, writeFigures(own, measures)]));
}

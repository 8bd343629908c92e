import type { Dataset } from './dataset';
import { jointRankSets } from './joint-ranks';
import {
	confidenceRankSets,
	marginalRankSet,
	marginalRankSets,
	type Estimate,
	type RankSetOptions
} from './rank-confidence';
import type { Ranking } from './ranking';
import { rateStandardError, type ErrorSource } from './rate-standard-error';
import type { RankRange } from './rounding';
import { defaultSampling } from './sampling-error';

/** What a member's rank may be in truth. */
export interface MemberRankSets {
	code: string;
	/** Standard error in points. */
	se: number;
	/** Holds with the level for this member alone: for a statement about one district. */
	marginal: RankRange;
	/** Hold together with the level: for a statement about the whole list. */
	simultaneous: RankRange;
	/** The second method: holds together as well, is exact, and wider. */
	joint: RankRange;
}

export interface RankSetSettings extends RankSetOptions, ErrorSource {}

/** Draws where there is time, and where a reader waits. */
export const drawsAtBuild = 10_000;
export const drawsInBrowser = 2_000;

/**
 * What every rank set is computed with unless the reader changes it. One seed for all, so that pages,
 * images and claims agree; with this one 2,000 draws already give Seoul what 10,000 give.
 */
export const defaultRankSettings: RankSetSettings = {
	level: 0.95,
	draws: drawsInBrowser,
	seed: 42,
	errors: 'modelled',
	sampling: defaultSampling
};

/** The same with the draws that a build can afford. */
export const settingsAtBuild: RankSetSettings = { ...defaultRankSettings, draws: drawsAtBuild };

/**
 * The rank sets of every member, in the ranking's order. Rank 1 is the ranking's own first, highest
 * or lowest. Errors are drawn in code order, so the order of the members changes nothing. Null for
 * counts, and when one member's error cannot be had: `membersWithoutError` then says whose.
 */
export function rankSets(
	dataset: Dataset,
	ranking: Ranking,
	settings: RankSetSettings = defaultRankSettings
): MemberRankSets[] | null {
	const entries = rankSetEntries(dataset, ranking, settings);
	if (!entries) return null;
	const sets = new Map(rankSetsOfEntries(entries, settings).map((set) => [set.code, set]));
	return ranking.members.map(({ code }) => sets.get(code)!);
}

/** The costly part, which needs no dataset: somebody else may do it beside the page. In the same order. */
export function rankSetsOfEntries(
	entries: readonly RankSetEntry[],
	settings: RankSetOptions = defaultRankSettings
): MemberRankSets[] {
	const { marginal, simultaneous } = confidenceRankSets(entries, settings);
	const joint = jointRankSets(entries, settings.level);
	return entries.map(({ code, se }, i) => ({
		code,
		se,
		marginal: marginal[i]!,
		simultaneous: simultaneous[i]!,
		joint: joint[i]!
	}));
}

/**
 * The marginal sets of all members by code, the same as `rankSets` finds, without the other two kinds:
 * for pages that each speak of one member. Empty where that is null.
 */
export function marginalRankSetsOf(
	dataset: Dataset,
	ranking: Ranking,
	settings: RankSetSettings = defaultRankSettings
): ReadonlyMap<string, RankRange> {
	const entries = rankSetEntries(dataset, ranking, settings) ?? [];
	const sets = marginalRankSets(entries, settings);
	return new Map(entries.map(({ code }, i) => [code, sets[i]!]));
}

/**
 * One member's marginal set alone, the same as `rankSets` finds. Null where that is null, and for a
 * code that is not ranked.
 */
export function marginalRankSetOf(
	dataset: Dataset,
	ranking: Ranking,
	code: string,
	settings: RankSetSettings = defaultRankSettings
): RankRange | null {
	const entries = rankSetEntries(dataset, ranking, settings);
	const target = entries?.findIndex((entry) => entry.code === code) ?? -1;
	return entries && target >= 0 ? marginalRankSet(entries, target, settings) : null;
}

/** Codes of the members whose standard error cannot be had from this source; all of them for counts. */
export function membersWithoutError(
	dataset: Dataset,
	ranking: Ranking,
	source: ErrorSource = defaultRankSettings
): string[] {
	return standardErrors(dataset, ranking, source).flatMap(({ code, se }) =>
		se === null ? [code] : []
	);
}

/** A member's estimate, higher for a better rank. */
export interface RankSetEntry extends Estimate {
	code: string;
}

/** What rank sets are found from, in code order; null where `rankSets` is. */
export function rankSetEntries(
	dataset: Dataset,
	ranking: Ranking,
	source: ErrorSource = defaultRankSettings
): RankSetEntry[] | null {
	const sign = ranking.order === 'highest-first' ? 1 : -1;
	const entries: RankSetEntry[] = [];
	for (const { code, value, se } of standardErrors(dataset, ranking, source)) {
		if (se === null) return null;
		entries.push({ code, value: sign * value, se });
	}
	return entries.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function standardErrors(
	dataset: Dataset,
	{ members, series, period }: Ranking,
	source: ErrorSource
): { code: string; value: number; se: number | null }[] {
	return members.map(({ code, value }) => ({
		code,
		value,
		se: rateStandardError(dataset, code, series, period, value, source)
	}));
}

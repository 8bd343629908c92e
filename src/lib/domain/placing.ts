import { seriesKey, type Dataset, type SeriesId } from './dataset';
import { isPresent, type PresentFigure } from './figure';
import type { Period } from './period';
import { marginalRankSetsOf } from './rank-sets';
import {
	findMember,
	rankDistricts,
	type RankedMember,
	type Ranking,
	type RankOrder
} from './ranking';
import type { RankRange } from './rounding';
import type { Universe } from './universe';

/** Where a district stands in one universe at one survey. */
export interface Placing {
	series: SeriesId;
	universe: Universe;
	period: Period;
	order: RankOrder;
	member: RankedMember;
	/** Members ranked. */
	of: number;
	/** No other member comes later in this order. */
	last: boolean;
	/** Ranks that sampling error allows; null for counts and where no error can be had. */
	set: RankRange | null;
}

function isComplete(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	period: Period
): boolean {
	return dataset.districts
		.membersOf(universe, period)
		.every(({ code }) => isPresent(dataset.figure(code, series, period)));
}

/** The last period in which every member of the universe has a figure; undefined when there is none. */
export function lastCompletePeriod(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe
): Period | undefined {
	return dataset
		.periodsOf(series)
		.findLast((period) => isComplete(dataset, series, universe, period));
}

/** The first such period: earlier ranks are among fewer. Undefined when there is none. */
export function firstCompletePeriod(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe
): Period | undefined {
	return dataset.periodsOf(series).find((period) => isComplete(dataset, series, universe, period));
}

interface Ranked {
	ranking: Ranking;
	/** Marginal rank sets by code; empty for counts and where no error can be had. */
	sets: ReadonlyMap<string, RankRange>;
}

const known = new WeakMap<Dataset, Map<string, Ranked | null>>();

/** The last complete ranking with its sets, kept: every district of it asks for the same. */
function lastRanked(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	order: RankOrder
): Ranked | null {
	const kept = known.get(dataset) ?? new Map<string, Ranked | null>();
	known.set(dataset, kept);
	const key = `${seriesKey(series)} ${universe} ${order}`;
	const found = kept.get(key);
	if (found !== undefined) return found;
	const period = lastCompletePeriod(dataset, series, universe);
	const ranking = period && rankDistricts(dataset, series, period, universe, order);
	const ranked = ranking ? { ranking, sets: marginalRankSetsOf(dataset, ranking) } : null;
	kept.set(key, ranked);
	return ranked;
}

/** A district's place at the last survey in which the whole universe is known; null without one. */
export function latestPlacing(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	universe: Universe,
	order: RankOrder = 'highest-first'
): Placing | null {
	const ranked = lastRanked(dataset, series, universe, order);
	const member = ranked && findMember(ranked.ranking, code);
	if (!ranked || !member) return null;
	const { members, period } = ranked.ranking;
	return {
		series,
		universe,
		period,
		order,
		member,
		of: members.length,
		last: member.value === members.at(-1)?.value,
		set: ranked.sets.get(code) ?? null
	};
}

/** The newest figure of a district in a series; null when it has none. */
export function latestFigure(
	dataset: Dataset,
	code: string,
	series: SeriesId
): { period: Period; figure: PresentFigure } | null {
	for (const period of dataset.periodsOf(series).reverse()) {
		const figure = dataset.figure(code, series, period);
		if (isPresent(figure)) return { period, figure };
	}
	return null;
}

import { seriesKey, type Dataset, type SeriesId } from './dataset';
import { isPresent, type PresentFigure } from './figure';
import type { Period } from './period';
import { rankSets } from './rank-sets';
import { findMember, rankDistricts, type RankedMember, type Ranking } from './ranking';
import type { RankRange } from './rounding';
import type { Universe } from './universe';

/** Where a district stands in one universe at one survey. */
export interface Placing {
	series: SeriesId;
	universe: Universe;
	period: Period;
	member: RankedMember;
	/** Members ranked. */
	of: number;
	/** No other member has a lower value. */
	last: boolean;
	/** Ranks that sampling error allows; null for counts and where no error can be had. */
	set: RankRange | null;
}

/** The last period in which every member of the universe has a figure; undefined when there is none. */
export function lastCompletePeriod(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe
): Period | undefined {
	return dataset
		.periodsOf(series)
		.findLast((period) =>
			dataset.districts
				.membersOf(universe, period)
				.every(({ code }) => isPresent(dataset.figure(code, series, period)))
		);
}

const known = new WeakMap<Dataset, Map<string, ReadonlyMap<string, RankRange>>>();

/** The marginal sets of a ranking, kept: every district of it asks for the same. */
function setsOf(dataset: Dataset, ranking: Ranking): ReadonlyMap<string, RankRange> {
	const kept = known.get(dataset) ?? new Map<string, ReadonlyMap<string, RankRange>>();
	known.set(dataset, kept);
	const key = `${seriesKey(ranking.series)} ${ranking.period} ${ranking.universe}`;
	const found = kept.get(key);
	if (found) return found;
	const sets = rankSets(dataset, ranking) ?? [];
	const byCode = new Map(sets.map(({ code, marginal }) => [code, marginal]));
	kept.set(key, byCode);
	return byCode;
}

/** A district's place at the last survey in which the whole universe is known; null without one. */
export function latestPlacing(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	universe: Universe
): Placing | null {
	const period = lastCompletePeriod(dataset, series, universe);
	if (!period) return null;
	const ranking = rankDistricts(dataset, series, period, universe);
	const member = findMember(ranking, code);
	if (!member) return null;
	const lowest = ranking.members.at(-1)!.value;
	return {
		series,
		universe,
		period,
		member,
		of: ranking.members.length,
		last: member.value === lowest,
		set: setsOf(dataset, ranking).get(code) ?? null
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

import type { Dataset, SeriesId } from './dataset';
import { periodRange, type Period } from './period';
import { rankDistricts, type Ranking, type RankOrder } from './ranking';
import type { Universe } from './universe';

/** A series ranked at one survey after another, each time among the members of that survey. */
export interface RankHistory {
	series: SeriesId;
	universe: Universe;
	order: RankOrder;
	/** One for every half-year from first to last, without holes; `members` is empty where nobody is ranked. */
	rankings: readonly Ranking[];
	/** Surveys that were left unranked because fewer than half of the members have a value. */
	tooFew: readonly Period[];
	/** Everybody who belongs at one of the surveys, in code order. */
	codes: readonly string[];
}

/** A first place among a handful of a country would pass for a first place in the country. */
const leastShare = 0.5;

/**
 * Ranks over time, by default from the first survey that can be ranked to the last. A universe is a
 * function of the period: 군위군 is ranked in 경북 up to 2023H1 and in 대구 since. Ties share the better
 * rank. A survey in which fewer than half of the members have a value is not ranked.
 */
export function rankHistory(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	options: { first?: Period; last?: Period; order?: RankOrder } = {}
): RankHistory {
	const { order = 'highest-first' } = options;
	const rank = (period: Period) => rankDistricts(dataset, series, period, universe, order);
	const usable = dataset.periodsOf(series).filter((period) => isUsable(rank(period)));
	const first = options.first ?? usable[0];
	const last = options.last ?? usable.at(-1);
	const all = first && last ? periodRange(first, last).map(rank) : [];
	const belonging = all.flatMap(({ members, missing }) => [...members, ...missing]);
	return {
		series,
		universe,
		order,
		rankings: all.map((ranking) => (isUsable(ranking) ? ranking : { ...ranking, members: [] })),
		tooFew: all
			.filter((ranking) => ranking.members.length > 0 && !isUsable(ranking))
			.map(({ period }) => period),
		codes: [...new Set(belonging.map(({ code }) => code))].sort()
	};
}

function isUsable({ members, missing }: Ranking): boolean {
	return members.length > 0 && members.length >= leastShare * (members.length + missing.length);
}

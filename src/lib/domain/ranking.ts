import type { Dataset, SeriesId } from './dataset';
import type { Mark, MissingReason, PresentFigure } from './figure';
import type { Period } from './period';
import { roundingRankRanges, type RankRange } from './rounding';
import type { Universe } from './universe';

/** Which end of the values is rank 1. A claim of "가장 낮은" turns it round. */
export type RankOrder = 'highest-first' | 'lowest-first';

export interface RankedMember {
	code: string;
	value: number;
	mark: Mark;
	decimals: number;
	/** Competition rank: 1 + members strictly ahead. Ties share the better rank (1, 2, 2, 4). */
	rank: number;
	/** Shares its published value with another member. */
	tied: boolean;
	/** Best and worst rank that the published rounding allows. */
	rounding: RankRange;
}

export interface Ranking {
	series: SeriesId;
	period: Period;
	universe: Universe;
	order: RankOrder;
	/** Best rank first; tied members in code order. */
	members: RankedMember[];
	/** Members of the universe without a value: not ranked, but counted and named. */
	missing: { code: string; reason: MissingReason }[];
}

/**
 * Ranks of plain values: 1 + the number of strictly better ones (standard competition ranking).
 * `values` must be numbers; the result stands in the same order.
 */
export function competitionRanks(values: readonly number[], order: RankOrder): number[] {
	const sign = order === 'highest-first' ? -1 : 1;
	const sorted = Float64Array.from(values, (value) => sign * value).sort();
	const firstAt = new Map<number, number>();
	sorted.forEach((value, index) => {
		if (!firstAt.has(value)) firstAt.set(value, index + 1);
	});
	return values.map((value) => firstAt.get(sign * value)!);
}

/** The universe at a period, ranked. Empty `members` when nothing is published there. */
export function rankDistricts(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	universe: Universe,
	order: RankOrder = 'highest-first'
): Ranking {
	const present: (PresentFigure & { code: string })[] = [];
	const missing: Ranking['missing'] = [];
	for (const { code } of dataset.districts.membersOf(universe, period)) {
		const figure = dataset.figure(code, series, period);
		if (figure.kind === 'value') present.push({ code, ...figure });
		else missing.push({ code, reason: figure.reason });
	}
	const values = present.map((figure) => figure.value);
	const ranks = competitionRanks(values, order);
	const rounding = roundingRankRanges(present, order);
	const timesRank = new Map<number, number>();
	for (const rank of ranks) timesRank.set(rank, (timesRank.get(rank) ?? 0) + 1);
	const members = present.map(({ code, value, mark, decimals }, i) => ({
		code,
		value,
		mark,
		decimals,
		rank: ranks[i]!,
		tied: timesRank.get(ranks[i]!)! > 1,
		rounding: rounding[i]!
	}));
	// Array.sort is stable and members came in code order, so ties keep it.
	members.sort((a, b) => a.rank - b.rank);
	return { series, period, universe, order, members, missing };
}

/** A district's place in a ranking, or undefined when it is missing there or no member. */
export function findMember(ranking: Ranking, code: string): RankedMember | undefined {
	return ranking.members.find((member) => member.code === code);
}

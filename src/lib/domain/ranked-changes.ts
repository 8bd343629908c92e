import type { Dataset, SeriesId } from './dataset';
import { difference } from './difference';
import type { PresentFigure } from './figure';
import { pairedFigures, type UnpairedMember } from './paired-figures';
import type { Period } from './period';
import { competitionRanks } from './ranking';
import type { Universe } from './universe';

/** How a member's figure moved between two surveys. */
export interface RankedChange {
	code: string;
	from: PresentFigure;
	to: PresentFigure;
	/** Of the published figures, in the measure's unit (points for a rate), at `decimals`. */
	change: number;
	/** Digits after the point that the change is known to: those of the coarser figure. */
	decimals: number;
	/** 1 is the largest rise. Ties share the better rank (1, 2, 2, 4). */
	rank: number;
	tied: boolean;
}

export interface RankedChanges {
	series: SeriesId;
	from: Period;
	to: Period;
	universe: Universe;
	/** Largest rise first; tied members in code order. */
	members: RankedChange[];
	/** Members at `to` without both figures: not ranked, but counted and named. */
	missing: UnpairedMember[];
}

/**
 * The members of a universe by how their figure changed between two surveys. Who is a member is
 * asked of the later survey `to`; a member without one of the figures has no change and no rank.
 */
export function rankedChanges(
	dataset: Dataset,
	series: SeriesId,
	from: Period,
	to: Period,
	universe: Universe
): RankedChanges {
	const { pairs, unpaired } = pairedFigures(
		dataset,
		{ ...series, period: from },
		{ ...series, period: to },
		universe,
		to
	);
	const changes = pairs.map(({ first, second }) => {
		const decimals = Math.min(first.decimals, second.decimals);
		return { decimals, change: difference(second.value, first.value, decimals) };
	});
	const ranks = competitionRanks(
		changes.map(({ change }) => change),
		'highest-first'
	);
	const timesRank = new Map<number, number>();
	for (const rank of ranks) timesRank.set(rank, (timesRank.get(rank) ?? 0) + 1);
	const members = pairs.map(({ code, first, second }, i): RankedChange => {
		const rank = ranks[i]!;
		const tied = timesRank.get(rank)! > 1;
		return { code, from: first, to: second, ...changes[i]!, rank, tied };
	});
	// Array.sort is stable and members came in code order, so ties keep it.
	members.sort((a, b) => a.rank - b.rank);
	return { series, from, to, universe, members, missing: unpaired };
}

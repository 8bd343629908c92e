import type { Dataset } from './dataset';
import { changeOnYear } from './difference';
import { stepPeriod } from './period';
import { findMember, rankDistricts, type RankedMember, type Ranking } from './ranking';

/** A ranked member with where it stood a year before, in the same universe as it was then. */
export interface RankingRow extends RankedMember {
	/** In the measure's unit; null when there is no figure of a year before. */
	change: number | null;
	rankBefore: { rank: number; tied: boolean } | null;
}

/** The members of a ranking compared with the same half of the year before. */
export function rankingRows(dataset: Dataset, ranking: Ranking): RankingRow[] {
	const { series, period, universe, order } = ranking;
	const before = rankDistricts(dataset, series, stepPeriod(period, -2), universe, order);
	return ranking.members.map((member) => {
		const then = findMember(before, member.code);
		return {
			...member,
			change: changeOnYear(dataset, member.code, series, period),
			rankBefore: then ? { rank: then.rank, tied: then.tied } : null
		};
	});
}

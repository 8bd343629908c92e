import type { Dataset } from '../domain/dataset';
import { normalQuantile } from '../domain/normal-quantile';
import type { MemberRankSets } from '../domain/rank-sets';
import type { Ranking } from '../domain/ranking';
import type { RankRange } from '../domain/rounding';
import { formatConfidence } from '../format/confidence';
import type { Locale } from '../format/locale';
import type { RankingBarsSpec } from './chart-spec';
import { rankingChart } from './ranking-chart';

/** Which of the three sets is drawn. */
export type RankSetMethod = 'marginal' | 'simultaneous' | 'joint';

/** What `rankSets` finds of a member; without a set while that is still being worked out. */
export type DrawnRankSet = Pick<MemberRankSets, 'code' | 'se'> &
	Partial<Record<RankSetMethod, RankRange>>;

/**
 * A ranking with its uncertainty: each value's own confidence interval as a whisker, and beside it
 * the ranks that sampling error allows. `sets` come from `rankSets` at the same level, 0 to 1.
 */
export function uncertainRanking(
	ranking: Ranking,
	sets: readonly DrawnRankSet[],
	method: RankSetMethod,
	{
		dataset,
		locale,
		highlight,
		level,
		limit,
		limitLast,
		subjectRankSet
	}: {
		dataset: Dataset;
		locale: Locale;
		highlight: readonly string[];
		level: number;
		limit?: number;
		limitLast?: number;
		/** For the title, while those of all are not there. */
		subjectRankSet?: RankRange;
	}
): RankingBarsSpec {
	const z = normalQuantile(1 - (1 - level) / 2);
	const values = new Map(ranking.members.map(({ code, value }) => [code, value]));
	return rankingChart(ranking, {
		dataset,
		locale,
		highlight,
		...(limit !== undefined && { limit }),
		...(limitLast !== undefined && { limitLast }),
		...(subjectRankSet && { subjectRankSet }),
		confidence: formatConfidence(level),
		rankSets: new Map(sets.map((set) => [set.code, set[method] ?? null])),
		intervals: new Map(
			sets.map(({ code, se }) => {
				const value = values.get(code) ?? 0;
				return [code, [Math.max(0, value - z * se), Math.min(100, value + z * se)] as const];
			})
		)
	});
}

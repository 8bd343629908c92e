import { claimRankings, type ClaimRanking } from '../charts/claim-charts';
import type { RankingBarsSpec } from '../charts/chart-spec';
import { uncertainRanking } from '../charts/uncertain-ranking';
import type { Evaluation } from '../claims/evaluation';
import { seriesKey, type SeriesId } from '../domain/dataset';
import { errorSeriesOf } from '../domain/error-series';
import { rankSets, settingsAtBuild } from '../domain/rank-sets';
import { rankDistricts } from '../domain/ranking';
import type { Telling } from '../tell/telling';

/** A claim's rankings with their confidence sets, and what a browser needs to compute them anew. */
export interface ClaimUncertainty {
	rankings: ClaimRanking[];
	/** In the same order, under the standard assumptions. */
	specs: RankingBarsSpec[];
	/** Series that the standard errors come from, of those that are published. */
	needed: SeriesId[];
}

/** Null where nothing was ranked, and for counts, which have no sampling error of ours. */
export function claimUncertainty(
	{ dataset, locale }: Telling,
	evaluation: Evaluation
): ClaimUncertainty | null {
	const { level } = settingsAtBuild;
	const drawn = claimRankings(evaluation).flatMap((each) => {
		const { series, period, universe, order } = each;
		const ranking = rankDistricts(dataset, series, period, universe, order);
		const sets = rankSets(dataset, ranking, settingsAtBuild);
		const highlight = [evaluation.claim.district];
		return sets
			? [
					{
						ranking: each,
						spec: uncertainRanking(ranking, sets, 'marginal', { dataset, locale, highlight, level })
					}
				]
			: [];
	});
	const first = drawn[0];
	if (!first) return null;
	const published = new Set(dataset.seriesIds().map(seriesKey));
	return {
		rankings: drawn.map(({ ranking }) => ranking),
		specs: drawn.map(({ spec }) => spec),
		needed: errorSeriesOf(first.ranking.series).filter((id) => published.has(seriesKey(id)))
	};
}

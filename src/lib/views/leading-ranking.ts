import type { RankingBarsSpec } from '../charts/chart-spec';
import { rankingChart } from '../charts/ranking-chart';
import { leadingUniverse } from '../domain/leading-universe';
import { lastCompletePeriod } from '../domain/placing';
import { rankDistricts } from '../domain/ranking';
import type { RankingView } from '../links/ranking-view';
import type { Telling } from '../tell/telling';
import { availabilityOf, standardView } from './availability';

/**
 * The newest whole ranking of the leading universe in a measure, and the view of the ranking page that
 * shows the same. Null when no survey has a figure for all of them.
 */
export function leadingRanking(
	{ dataset, locale }: Telling,
	measure: string,
	limit?: number
): { spec: RankingBarsSpec; view: RankingView } | null {
	const universe = leadingUniverse(dataset.districts);
	const { sex, age } = standardView(dataset, measure, availabilityOf(dataset, measure));
	const series = { measure, sex, age };
	const period = lastCompletePeriod(dataset, series, universe);
	if (!period) return null;
	const ranking = rankDistricts(dataset, series, period, universe);
	return {
		spec: rankingChart(ranking, {
			dataset,
			locale,
			highlight: [],
			...(limit !== undefined && { limit })
		}),
		view: { universe, period, sex, age }
	};
}

import { changePairsChart } from '../charts/change-pairs-chart';
import type { ChartSpec } from '../charts/chart-spec';
import { distributionChart } from '../charts/distribution-chart';
import { rankLinesChart } from '../charts/rank-lines-chart';
import { scatterChart } from '../charts/scatter-chart';
import { tileMapChart } from '../charts/tile-map-chart';
import type { Dataset } from '../domain/dataset';
import type { MemberRankSets } from '../domain/rank-sets';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { changeSortKeys, type ExploreKind, type ExploreView } from '../links/explore-view';
import { exploreRanking } from './explore-ranking';
import { exploreTrend } from './explore-trend';

/**
 * The chart of a view; the dataset must hold `exploreSeries` of it. `universe` is the view's own with
 * peers already resolved. A table has no drawing of its own: its figures are the ranking's. Rank sets
 * are as `exploreRanking` takes them.
 */
export function exploreChart(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale,
	rankSets?: readonly MemberRankSets[] | 'pending'
): ChartSpec {
	const { measure, sex, age, period, from, highlight } = view;
	const series = { measure, sex, age };
	const options = { locale, highlight };
	const charts: Record<ExploreKind, () => ChartSpec> = {
		ranking: () => exploreRanking(dataset, view, universe, locale, rankSets),
		table: () =>
			exploreRanking(dataset, { ...view, intervals: false, ends: null }, universe, locale),
		trend: () => exploreTrend(dataset, view, universe, locale),
		ranks: () =>
			rankLinesChart(dataset, series, universe, { ...options, first: from, last: period }),
		scatter: () => scatterChart(dataset, view.x, { ...series, period }, universe, options),
		change: () => {
			const { ascending } = view;
			const sort = changeSortKeys.find((key) => key === view.sort) ?? 'change';
			return changePairsChart(dataset, series, from, period, universe, {
				...options,
				sort,
				ascending
			});
		},
		distribution: () => distributionChart(dataset, series, period, universe, options),
		map: () => tileMapChart(dataset, series, period, universe, options)
	};
	return charts[view.kind]();
}

import { changePairsChart } from '../charts/change-pairs-chart';
import type { ChartSpec } from '../charts/chart-spec';
import { distributionChart } from '../charts/distribution-chart';
import { rankLinesChart } from '../charts/rank-lines-chart';
import { rankingChart } from '../charts/ranking-chart';
import { scatterChart } from '../charts/scatter-chart';
import { tileMapChart } from '../charts/tile-map-chart';
import { uncertainRanking } from '../charts/uncertain-ranking';
import type { Dataset } from '../domain/dataset';
import { defaultRankSettings, rankSets } from '../domain/rank-sets';
import { rankDistricts } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { changeSortKeys, type ExploreKind, type ExploreView } from '../links/explore-view';
import { exploreTrend } from './explore-trend';

/**
 * The chart of a view; the dataset must hold `exploreSeries` of it. `universe` is the view's own with
 * peers already resolved. A table has no drawing of its own: its figures are the ranking's.
 */
export function exploreChart(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale
): ChartSpec {
	const { measure, sex, age, period, from, highlight } = view;
	const series = { measure, sex, age };
	const options = { locale, highlight };
	const charts: Record<ExploreKind, () => ChartSpec> = {
		ranking: () => exploreRanking(dataset, view, universe, locale),
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

/** With intervals and rank sets where they are asked for and can be had, else the plain ranking. */
function exploreRanking(
	dataset: Dataset,
	{ measure, sex, age, period, highlight, intervals, ascending, ends }: ExploreView,
	universe: Universe,
	locale: Locale
): ChartSpec {
	const order = ascending ? 'lowest-first' : 'highest-first';
	const ranking = rankDistricts(dataset, { measure, sex, age }, period, universe, order);
	const sets = intervals ? rankSets(dataset, ranking) : null;
	const options = {
		...{ dataset, locale, highlight },
		...(ends !== null && { limit: ends, limitLast: ends })
	};
	if (!sets) return rankingChart(ranking, options);
	const { level } = defaultRankSettings;
	return uncertainRanking(ranking, sets, 'marginal', { ...options, level });
}

import type { Dataset } from '../domain/dataset';
import type { RankOrder } from '../domain/ranking';
import type { Locale } from '../format/locale';
import { standardSort, type ExploreView } from '../links/explore-view';
import { rankingQuery, type RankingView } from '../links/ranking-view';
import { embeddableView } from './embed/embeddable-view';
import type { Embeddable } from './embeddable';

/** A ranking, to be put into a post: the workbench's view of the same members. */
export function rankingEmbeddable(
	dataset: Dataset,
	measure: string,
	ranking: RankingView,
	highlight: readonly string[],
	locale: Locale,
	order: RankOrder = 'highest-first'
): Embeddable {
	const { sex, age, period, universe } = ranking;
	const series = { measure, sex, age, period };
	const ascending = order === 'lowest-first';
	const view: ExploreView = {
		kind: 'ranking',
		...series,
		universe,
		highlight,
		from: period,
		compare: [],
		ends: null,
		intervals: false,
		x: series,
		sort: standardSort('ranking'),
		ascending
	};
	const marked = highlight.length > 0 ? `&d=${highlight.join(',')}` : '';
	const turned = ascending ? '&order=up' : '';
	const query = `measure=${measure}&${rankingQuery(ranking, null)}${marked}${turned}`;
	return embeddableView(dataset, view, universe, locale, query);
}

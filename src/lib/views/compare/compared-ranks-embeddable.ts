import type { Dataset } from '../../domain/dataset';
import type { Period } from '../../domain/period';
import type { Universe } from '../../domain/universe';
import type { Locale } from '../../format/locale';
import { standardSort, type ExploreView } from '../../links/explore-view';
import { embeddableView } from '../embed/embeddable-view';
import type { Embeddable } from '../embeddable';
import { headlineSeries } from '../profile/key-series';

/** What a comparison draws ranks of: the surveys at both ends and the universe that they are taken in. */
export interface ComparedRanks {
	codes: readonly string[];
	universe: Universe;
	from: Period;
	period: Period;
}

/**
 * The ranks of compared districts over time, to be put into a post: the workbench draws the same chart.
 * Every part of its query is written out, so that it means the same next year.
 */
export function comparedRanksEmbeddable(
	dataset: Dataset,
	{ codes, universe, from, period }: ComparedRanks,
	locale: Locale
): Embeddable {
	const { measure, sex, age } = headlineSeries(dataset);
	const series = { measure, sex, age, period };
	const view: ExploreView = {
		kind: 'ranks',
		...series,
		from,
		universe,
		highlight: codes,
		compare: [],
		ends: null,
		intervals: false,
		x: series,
		sort: standardSort('ranks'),
		ascending: false
	};
	const group = `measure=${measure}&sex=${sex}&age=${encodeURIComponent(age)}`;
	const query = `view=ranks&${group}&period=${period}&from=${from}&universe=${universe}&d=${codes.join(',')}`;
	return embeddableView(dataset, view, universe, locale, query);
}

import { seriesKey, type SeriesId } from '../domain/dataset';
import { errorSeriesOf } from '../domain/error-series';
import { isRate, type Measure } from '../domain/measure';
import type { ExploreChoices } from '../links/explore-query';
import type { ExploreKind, ExploreView } from '../links/explore-view';

/** Views of ranks, of two series or of two surveys show no single value to compare. */
export const uncompared: readonly ExploreKind[] = ['ranks', 'scatter', 'change'];

/** Whether a series is among those that can be chosen: the others have no CSV to fetch. */
export const isAmong =
	(available: ExploreChoices['available']) =>
	({ measure, sex, age }: SeriesId): boolean =>
		(available[measure] ?? []).some((group) => group.sex === sex && group.age === age);

/**
 * The series that a view draws, its own first and each once: the CSVs that must be there before it
 * can be shown. Those that are not published are left out.
 */
export function exploreSeries(
	view: ExploreView,
	measures: readonly Measure[],
	isPublished: (series: SeriesId) => boolean
): SeriesId[] {
	const { measure: id, sex, age } = view;
	const own = { measure: id, sex, age };
	const measure = measures.find((each) => each.id === id);
	// Averages of rates are weighted, so their parts must be there too.
	const isAveraged =
		view.compare.some((each) => each !== 'median') && !uncompared.includes(view.kind);
	const wanted: SeriesId[] = [
		own,
		...(view.kind === 'scatter' ? [withoutPeriod(view.x)] : []),
		...(isAveraged && measure?.numerator ? [{ ...own, measure: measure.numerator }] : []),
		...(view.intervals && view.kind === 'ranking' && measure && isRate(measure)
			? errorSeriesOf(own)
			: [])
	];
	return [...new Map(wanted.map((each) => [seriesKey(each), each])).values()].filter(isPublished);
}

const withoutPeriod = ({ measure, sex, age }: SeriesId): SeriesId => ({ measure, sex, age });

import { seriesKey, type Dataset, type SeriesId } from './dataset';
import { ages, sexes } from './population';

/** Every series with a figure: by measure, then age, then sex, each in the order of its list. */
export function seriesInOrder(dataset: Dataset): SeriesId[] {
	const known = new Set(dataset.seriesIds().map(seriesKey));
	return dataset.measures
		.flatMap(({ id: measure }) =>
			ages.flatMap((age) => sexes.map((sex) => ({ measure, sex, age })))
		)
		.filter((series) => known.has(seriesKey(series)));
}

import type { Dataset, SeriesId } from './dataset';
import type { Period } from './period';
import { quantile } from './quantile';
import type { Universe } from './universe';

/** Where the values of a universe lie, in the unit of its measure. */
export interface UniverseSpread {
	/** Members that have a value. */
	count: number;
	/** First quartile: a quarter of the members lies below. */
	low: number;
	median: number;
	/** Third quartile. */
	high: number;
}

/** Fewer values have no middle half worth the name. */
const fewestValues = 3;
/** Of the members. Surveys publish different parts of the country: a part must not pass for the whole. */
const leastShare = 0.75;

/**
 * The quartiles of a universe at a period, type 7 (see `quantile`), every member counting once
 * whatever its size; unrounded. Members without a value are left out, not counted as 0; undefined
 * when fewer than three, or than three quarters of the members, have one.
 */
export function universeSpread(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	period: Period
): UniverseSpread | undefined {
	const members = dataset.districts.membersOf(universe, period);
	const values = members.flatMap(({ code }) => {
		const figure = dataset.figure(code, series, period);
		return figure.kind === 'value' ? [figure.value] : [];
	});
	if (values.length < Math.max(fewestValues, leastShare * members.length)) return undefined;
	return {
		count: values.length,
		low: quantile(values, 0.25),
		median: quantile(values, 0.5),
		high: quantile(values, 0.75)
	};
}

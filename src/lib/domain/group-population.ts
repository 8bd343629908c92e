import { cellFlags, type Dataset, type SeriesId } from './dataset';
import type { Period } from './period';

/**
 * The people that a rate is a share of, in thousands: the measure's denominator where it is
 * published for the group, else numerator / rate (employed persons / employment rate gives the
 * population of an age group). Null for a count, for a rate of 0, and where a figure is missing.
 */
export function groupPopulation(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period
): number | null {
	const measure = dataset.measure(series.measure);
	if (!measure?.denominator || !measure.numerator) return null;
	const published = publishedValue(
		dataset,
		code,
		{ ...series, measure: measure.denominator },
		period
	);
	if (published !== null) return published;
	const part = publishedValue(dataset, code, { ...series, measure: measure.numerator }, period);
	const rate = publishedValue(dataset, code, series, period);
	return part === null || rate === null || rate === 0 ? null : (part / rate) * 100;
}

/** Not `Dataset.figure`, which takes an unlisted measure for an error: a reader's own table may lack it. */
function publishedValue(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period
): number | null {
	const position = dataset.districts.positionOf(code);
	const column = dataset.column(series, period);
	if (position === undefined || !column) return null;
	return column.flags[position]! & cellFlags.present ? column.values[position]! : null;
}

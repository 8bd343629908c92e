import type { Dataset, SeriesId } from './dataset';
import { isPresent } from './figure';
import { periodIndex, type Period } from './period';

/**
 * Standard error of a series' values estimated from their own roughness: the mean square of
 * y(t) − 2·y(t − 1 year) + y(t − 2 years) over every t that has all three, divided by 6 = 1 + 4 + 1,
 * under the root. Same halves are compared, so a season cancels, and so does a steady trend; what
 * real change is left makes it an upper estimate. Null without such a window; 0 for a straight line.
 * After Gasser, Sroka and Jennen-Steinmetz, "Residual variance and residual pattern in nonlinear
 * regression", Biometrika 73 (1986), with differences of order 2.
 */
export function seriesNoise(points: Iterable<{ period: Period; value: number }>): number | null {
	const values = new Map<number, number>();
	for (const { period, value } of points) values.set(periodIndex(period), value);
	let sum = 0;
	let windows = 0;
	for (const [index, value] of values) {
		const yearBefore = values.get(index - 2);
		const twoYearsBefore = values.get(index - 4);
		if (yearBefore === undefined || twoYearsBefore === undefined) continue;
		sum += (value - 2 * yearBefore + twoYearsBefore) ** 2;
		windows++;
	}
	return windows === 0 ? null : Math.sqrt(sum / windows / 6);
}

/** The same for all that is published of a district's series; throws on an unknown code or measure. */
export function districtSeriesNoise(
	dataset: Dataset,
	code: string,
	series: SeriesId
): number | null {
	return seriesNoise(
		dataset.periodsOf(series).flatMap((period) => {
			const figure = dataset.figure(code, series, period);
			return isPresent(figure) ? [{ period, value: figure.value }] : [];
		})
	);
}

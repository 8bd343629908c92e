import type { Dataset, SeriesId } from './dataset';
import { isPresent } from './figure';
import { stepPeriod, type Period } from './period';

/** Later minus earlier at the decimals published, so that 66.2 − 65.2 is 1 and not 1.0000000000000000142. */
export function difference(later: number, earlier: number, decimals: number): number {
	const scale = 10 ** decimals;
	return (Math.round(later * scale) - Math.round(earlier * scale)) / scale;
}

/** Change on the same half a year before, in the measure's unit; null when either figure is missing. */
export function changeOnYear(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period
): number | null {
	const now = dataset.figure(code, series, period);
	const before = dataset.figure(code, series, stepPeriod(period, -2));
	if (!isPresent(now) || !isPresent(before)) return null;
	return difference(now.value, before.value, Math.min(now.decimals, before.decimals));
}

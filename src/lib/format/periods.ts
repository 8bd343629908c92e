import { halfOf, yearOf, type Period } from '../domain/period';
import type { Locale } from './locale';
import { formatPeriod, formatPeriodRange } from './period';
import { stepPeriod } from '../domain/period';

/**
 * Several periods in one phrase: both halves of a year together (`2023년 상·하반기`, `both halves of
 * 2023`), an unbroken run by its ends, anything else one by one. Periods come oldest first.
 */
export function formatPeriods(periods: readonly Period[], locale: Locale): string {
	const [first, second] = periods;
	const last = periods.at(-1);
	if (!first || !last) return '';
	if (periods.length === 2 && second && yearOf(first) === yearOf(second) && halfOf(first) === 1) {
		return locale === 'ko' ? `${yearOf(first)}년 상·하반기` : `both halves of ${yearOf(first)}`;
	}
	const unbroken = periods.every((period, i) => period === stepPeriod(first, i));
	if (unbroken && periods.length > 2) return formatPeriodRange(first, last, locale);
	return periods
		.map((period) => formatPeriod(period, locale))
		.join(locale === 'ko' ? '·' : ' and ');
}

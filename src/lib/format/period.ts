import { halfOf, yearOf, type Period } from '../domain/period';
import type { Locale } from './locale';

const halfWords = { ko: ['상', '하'], en: ['first', 'second'] } as const;

/** As said in a sentence: `2023년 상반기`, `first half of 2023`. */
export function formatPeriod(period: Period, locale: Locale): string {
	const half = halfWords[locale][halfOf(period) - 1]!;
	return locale === 'ko' ? `${yearOf(period)}년 ${half}반기` : `${half} half of ${yearOf(period)}`;
}

/** For tables and axes: `’23 상`, `2023 H1`. */
export function formatPeriodShort(period: Period, locale: Locale): string {
	if (locale === 'en') return `${yearOf(period)} H${halfOf(period)}`;
	return `${formatYearShort(period)} ${halfWords.ko[halfOf(period) - 1]}`;
}

/** The year in two digits, for a crowded axis: `’23`. */
export function formatYearShort(period: Period): string {
	return `’${String(yearOf(period)).slice(2)}`;
}

/** Both ends: `2021년 상반기부터 2023년 하반기까지`, `first half of 2021 to second half of 2023`. */
export function formatPeriodRange(first: Period, last: Period, locale: Locale): string {
	if (first === last) return formatPeriod(first, locale);
	const [from, to] = [formatPeriod(first, locale), formatPeriod(last, locale)];
	return locale === 'ko' ? `${from}부터 ${to}까지` : `${from} to ${to}`;
}

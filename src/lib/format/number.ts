import { format } from 'd3-format';
import type { Measure } from '../domain/measure';
import type { Locale } from './locale';

/** What stands where there is no number. Why there is none is said beside it, by the caller. */
export const dash = '–';

type MaybeNumber = number | null | undefined;

// d3-format prints null as 0.0 and undefined as NaN: every number passes here first.
function isNumber(value: MaybeNumber): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

/** `1,234.5` with a true minus (U+2212), for the screen only; a dash for null, undefined and NaN. */
export function formatNumber(value: MaybeNumber, decimals: number): string {
	return isNumber(value) ? format(`,.${decimals}f`)(value) : dash;
}

/** `65.2%`, from a percentage between 0 and 100; a dash without one. */
export function formatPercent(value: MaybeNumber, decimals: number): string {
	return isNumber(value) ? `${formatNumber(value, decimals)}%` : dash;
}

/** `+1.2`, `−0.4`; what rounds to nothing has no sign: `0.0`. */
export function formatSigned(value: MaybeNumber, decimals: number): string {
	const plain = formatNumber(value, decimals);
	return isNumber(value) && value > 0 && /[1-9]/.test(plain) ? `+${plain}` : plain;
}

/** A change of a rate, in percentage points: `+1.2%p` in Korean, `+1.2 pp` in English. */
export function formatPoints(value: MaybeNumber, decimals: number, locale: Locale): string {
	if (!isNumber(value)) return dash;
	return formatSigned(value, decimals) + (locale === 'ko' ? '%p' : ' pp');
}

/** A value with its unit as said in a sentence: `65.2%`, `212.3천 명`, `212.3 thousand`. */
export function formatValue(
	value: MaybeNumber,
	measure: Pick<Measure, 'unit'>,
	decimals: number,
	locale: Locale
): string {
	if (measure.unit === 'percent') return formatPercent(value, decimals);
	if (!isNumber(value)) return dash;
	return formatNumber(value, decimals) + (locale === 'ko' ? '천 명' : ' thousand');
}

/** A change in the measure's own unit: `+1.2%p` for a rate, `−3.9천 명` for a count. */
export function formatChange(
	value: MaybeNumber,
	measure: Pick<Measure, 'unit'>,
	decimals: number,
	locale: Locale
): string {
	if (measure.unit === 'percent') return formatPoints(value, decimals, locale);
	if (!isNumber(value)) return dash;
	return formatSigned(value, decimals) + (locale === 'ko' ? '천 명' : ' thousand');
}

import { formatNumber } from '../format/number';
import type { Locale } from '../format/locale';

/**
 * Persons inside a sentence, counted in ones: `20만 4200명` as Korean newspapers write it (a space at
 * every power of 만, no commas), `204,200`. Published thousands come as 204.2 and are multiplied by
 * the caller. Never negative: signs become words.
 */
export function tellPersons(persons: number, locale: Locale): string {
	const whole = Math.round(Math.abs(persons));
	if (locale === 'en') return formatNumber(whole, 0);
	const myriads = Math.floor(whole / 10_000);
	const rest = whole % 10_000;
	const parts = [myriads > 0 ? `${myriads}만` : '', rest > 0 || myriads === 0 ? `${rest}` : ''];
	return `${parts.filter(Boolean).join(' ')}${rest === 0 && myriads > 0 ? ' ' : ''}명`;
}

import { isRate } from '../domain/measure';
import { formatNumber, formatPercent } from '../format/number';
import { tellPersons } from './tell-persons';
import type { Telling } from './telling';

/** A published value inside a sentence: `65.2%`, `20만 4200명`, `204,200`. */
export function tellValue(
	{ dataset, locale }: Telling,
	measure: string,
	value: number,
	decimals = decimalsOf(dataset, measure)
): string {
	return isRateOf(dataset, measure)
		? formatPercent(value, decimals)
		: tellPersons(value * 1000, locale);
}

/** How far two values are apart, without a sign: `2.2%p`, `2.2 percentage points`, `4200명`. */
export function tellGap(
	{ dataset, locale }: Telling,
	measure: string,
	gap: number,
	decimals = decimalsOf(dataset, measure)
): string {
	if (!isRateOf(dataset, measure)) return tellPersons(gap * 1000, locale);
	return tellPoints(gap, decimals, locale);
}

/** Percentage points without a sign. */
export function tellPoints(points: number, decimals: number, locale: Telling['locale']): string {
	return formatNumber(Math.abs(points), decimals) + (locale === 'ko' ? '%p' : ' percentage points');
}

/** Rates are high or low, counts many or few; an unknown measure is taken for a rate. */
export function isRateOf(dataset: Telling['dataset'], measure: string): boolean {
	const known = dataset.measure(measure);
	return !known || isRate(known);
}

function decimalsOf(dataset: Telling['dataset'], measure: string): number {
	return dataset.measure(measure)?.decimals ?? 1;
}

import type { Unit } from '../domain/measure';
import { formatNumber, formatPercent } from '../format/number';
import type { Locale } from '../format/locale';
import { chartWords } from '../words/charts';
import type { ValueAxis } from './chart-spec';

/** The step of 1, 2 or 5 times a power of ten that gives about `count` steps over a span above 0. */
export function tickStep(span: number, count: number): number {
	const rough = span / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = rough / power;
	return power * (factor <= 1.5 ? 1 : factor <= 3.5 ? 2 : factor <= 7.5 ? 5 : 10);
}

/** Ticks at the multiples of a step between two ends, labelled in the unit. */
export function withTicks(
	min: number,
	max: number,
	step: number,
	unit: Unit,
	locale: Locale
): ValueAxis {
	const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const first = Math.ceil(min / step - 1e-9);
	const last = Math.floor(max / step + 1e-9);
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
		const value = Number(((first + i) * step).toFixed(decimals));
		const label =
			unit === 'percent' ? formatPercent(value, decimals) : formatNumber(value, decimals);
		return { value, label };
	});
	return { min, max, ticks, unit: unit === 'percent' ? '' : chartWords[locale].unit[unit] };
}

/** For bars: always with 0, and ends at the extreme values; 0 to 1 when there is nothing but zeros. */
export function axisFromZero(values: readonly number[], unit: Unit, locale: Locale): ValueAxis {
	const min = Math.min(0, ...values);
	const max = Math.max(0, ...values);
	if (min === max) return withTicks(0, 1, 1, unit, locale);
	return withTicks(min, max, tickStep(max - min, 4), unit, locale);
}

/** The rounding of the published figures: a finer step would promise what they do not hold. */
const finestStep = 0.1;

/**
 * For lines: whole steps around the values. Starts at 0 when the values reach down to a third of
 * the largest, since cutting would then gain little; a flat line gets one step on either side.
 */
export function axisAround(values: readonly number[], unit: Unit, locale: Locale): ValueAxis {
	if (values.length === 0) return axisFromZero([], unit, locale);
	const low = Math.min(...values);
	const high = Math.max(...values);
	const base = low >= 0 && low <= high / 3 ? 0 : low;
	const span = high - base || Math.abs(high) / 10 || 1;
	const step = Math.max(tickStep(span, 4), finestStep);
	const min = base === 0 ? 0 : Math.floor((low - step / 10) / step) * step;
	const roof = Math.ceil((high + step / 10) / step) * step;
	const max = unit === 'percent' && high <= 100 ? Math.min(roof, 100) : roof;
	const tidy = (value: number) => Number(value.toPrecision(12));
	return withTicks(tidy(min), tidy(max), step, unit, locale);
}

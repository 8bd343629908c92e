import type { Measure } from '../domain/measure';
import type { Period } from '../domain/period';
import type { Locale } from '../format/locale';
import { formatNumber, formatValue } from '../format/number';
import { chartWords } from '../words/charts';
import { trendBandWords } from '../words/trend-band';
import type { TrendBand, TrendLine } from './chart-spec';

/** Quartiles and median by period, in the measure's unit; a period that one of them lacks is a gap. */
export interface TrendBandOption {
	/** At the end of the band: `가운데 절반`. */
	label: string;
	low: ReadonlyMap<Period, number>;
	middle: ReadonlyMap<Period, number>;
	high: ReadonlyMap<Period, number>;
}

/** The code of the median's line, which is no district. */
export const medianCode = 'median';

/** A band with its median as a line, both in words; rounded to the measure's decimals in words only. */
export function trendBand(
	{ label, low, middle, high }: TrendBandOption,
	periods: readonly Period[],
	measure: Measure,
	locale: Locale
): { band: TrendBand; median: TrendLine } {
	const { decimals } = measure;
	const words = chartWords[locale];
	const places = periods.map((period) => {
		const [from, at, to] = [low.get(period), middle.get(period), high.get(period)];
		if (from === undefined || at === undefined || to === undefined) return null;
		const ends = [
			formatNumber(from, decimals),
			formatValue(to, measure, decimals, locale)
		] as const;
		return {
			from,
			at,
			to,
			median: formatValue(at, measure, decimals, locale),
			range: words.intervalValue(...ends)
		};
	});
	const missing = words.missing['not-in-data-set'];
	return {
		band: {
			label,
			low: places.map((place) => place?.from ?? null),
			high: places.map((place) => place?.to ?? null),
			valueLabels: places.map((place) => place?.range ?? missing)
		},
		median: {
			code: medianCode,
			label: trendBandWords[locale].median,
			role: 'axis',
			values: places.map((place) => place?.at ?? null),
			valueLabels: places.map((place) => place?.median ?? missing),
			marks: places.map(() => 'none'),
			details: places.map((place) => place && `${label} ${place.range}`),
			// The band's own label stands there.
			endLabel: null
		}
	};
}

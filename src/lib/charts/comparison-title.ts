import type { ComparisonStatement } from '../claims/claim';
import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent, type Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import { weightedRate } from '../domain/weighted-average';
import { formatDistrict } from '../format/district';
import type { Locale } from '../format/locale';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatUniverse } from '../format/universe';
import { claimChartWords } from '../words/claim-charts';
import { trendWords } from '../words/trends';

/** Both sides of a comparison at one survey; undefined when either has no figure there. */
export function comparisonTitle(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period,
	against: ComparisonStatement['against'],
	locale: Locale
): string | undefined {
	const measure = dataset.measure(series.measure);
	if (!measure) return undefined;
	const side = (name: string, figure: Figure) =>
		isPresent(figure)
			? { name, value: formatValue(figure.value, measure, figure.decimals, locale) }
			: undefined;
	const ofDistrict = (each: string) => {
		const district = dataset.districts.find(each);
		const name = district ? formatDistrict(district, locale) : each;
		return side(name, dataset.figure(each, series, period));
	};
	const ofAverage = (universe: string) => {
		const name = formatUniverse(universe, dataset.districts.universes, locale);
		const figure = weightedRate(dataset, measure, series, universe, period);
		return side(trendWords[locale].average(name), figure);
	};
	const own = ofDistrict(code);
	const other =
		'averageOf' in against ? ofAverage(against.averageOf) : ofDistrict(against.district);
	if (!own || !other) return undefined;
	const group = formatGroup(series, locale);
	const name =
		locale === 'ko'
			? `${group} ${measure.label.ko}`
			: `${measure.label.en.toLowerCase()} (${group})`;
	return claimChartWords[locale].compared(name, formatPeriod(period, locale), own, other);
}

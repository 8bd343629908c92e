import type { Dataset, SeriesId } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import { weightedRate } from '../domain/weighted-average';
import { formatUniverse } from '../format/universe';
import type { Locale } from '../format/locale';
import { trendWords } from '../words/trends';
import type { ReferenceLine } from './trend-chart';

/**
 * A rate of all districts of a universe taken together, over the periods given, weighted by population.
 * Undefined when no period has it: counts, groups without a numerator, members without figures.
 */
export function averageLine(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	periods: readonly Period[],
	{ role, locale, shortLabel }: { role: 'second' | 'third'; locale: Locale; shortLabel?: string }
): ReferenceLine | undefined {
	const measure = dataset.measure(series.measure);
	if (!measure) return undefined;
	const figures = new Map<Period, Figure>(
		periods.map((period) => [period, weightedRate(dataset, measure, series, universe, period)])
	);
	if (![...figures.values()].some(({ kind }) => kind === 'value')) return undefined;
	const name = formatUniverse(universe, dataset.districts.universes, locale);
	const label = trendWords[locale].average(name);
	return { id: universe, label, role, figures, ...(shortLabel && { shortLabel }) };
}

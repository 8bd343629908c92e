import { seriesKey, type Dataset, type SeriesId } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import type { Period } from '../../domain/period';
import type { Universe } from '../../domain/universe';
import { weightedRate } from '../../domain/weighted-average';

const known = new WeakMap<Dataset, Map<string, Figure>>();

/** `weightedRate` of a series, kept: the page of every district of the universe asks for it. */
export function takenTogether(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	period: Period
): Figure {
	const kept = known.get(dataset) ?? new Map<string, Figure>();
	known.set(dataset, kept);
	const key = `${seriesKey(series)} ${universe} ${period}`;
	const measure = dataset.measure(series.measure);
	const figure: Figure =
		kept.get(key) ??
		(measure
			? weightedRate(dataset, measure, series, universe, period)
			: { kind: 'missing', reason: 'not-published' });
	kept.set(key, figure);
	return figure;
}

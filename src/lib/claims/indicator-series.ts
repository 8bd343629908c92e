import type { Dataset, SeriesId } from '../domain/dataset';
import { isRate, type Measure } from '../domain/measure';
import type { Period } from '../domain/period';
import { ages, sexes } from '../domain/population';
import type { RankOrder } from '../domain/ranking';
import type { IndicatorScope } from './reading';

/** The end of a measure that a boast of "first" means: low unemployment, otherwise the most. */
export function boastOrder(measure: Measure): RankOrder {
	return measure.direction === 'lower-is-better' ? 'lowest-first' : 'highest-first';
}

/**
 * The rates published for at least one district at a period, in the order of the measures and
 * groups. Counts are left out: being first in persons is a matter of size.
 */
export function publishedRates(dataset: Dataset, period: Period): SeriesId[] {
	return dataset.measures
		.filter(isRate)
		.flatMap(({ id }) => sexes.flatMap((sex) => ages.map((age) => ({ measure: id, sex, age }))))
		.filter((series) => dataset.column(series, period) !== undefined);
}

/**
 * The indicators that "n개 지표" counts: the rates at 15+, the employment rates of every group, or
 * every published rate. Rates that were never in the tables at that period are no indicators.
 */
export function indicatorSeries(
	dataset: Dataset,
	period: Period,
	scope: IndicatorScope
): SeriesId[] {
	const rates = publishedRates(dataset, period);
	switch (scope) {
		case 'measures':
			return rates.filter(({ sex, age }) => sex === 'total' && age === '15+');
		case 'age-groups':
			return rates.filter(({ measure }) => measure === 'employment_rate');
		case 'everything':
			return rates;
	}
}

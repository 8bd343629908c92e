import type { Place, TrueRank, TrueStatement } from '../claims/true-statement';
import type { Period } from '../domain/period';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { tellWords } from '../words/tell';
import { tellDistrict, tellMeasure, tellUniverse, type Telling } from './telling';

/** The sentences that would have been true, one for each period: correct and quotable as they stand. */
export function tellTrueStatement(telling: Telling, statement: TrueStatement): string[] {
	if (statement.kind === 'rank') return tellTrueRank(telling, statement);
	return [];
}

function tellTrueRank(telling: Telling, statement: TrueRank): string[] {
	if (statement.kind !== 'rank') return [];
	const { dataset, locale } = telling;
	const words = tellWords[locale];
	const measure = dataset.measure(statement.measure);
	if (!measure) return [];
	const nationalOf = (place: Place | null, period: Period) =>
		place &&
		words.nationalPlace(
			tellUniverse(telling, place.universe, period),
			formatRank(place.rank, place.sharedWith > 0, locale)
		);
	return statement.periods.map(({ period, value, decimals, place, national }) =>
		words.trueRank({
			period: formatPeriod(period, locale),
			district: tellDistrict(telling, statement.district, period),
			series: words.seriesName(formatGroup(statement, locale), tellMeasure(telling, measure.id)),
			value: formatValue(value, measure, decimals, locale),
			universe: tellUniverse(telling, place.universe, period),
			rank: place.rank,
			shared: place.sharedWith > 0,
			lowest: statement.order === 'lowest-first',
			national: nationalOf(national, period)
		})
	);
}

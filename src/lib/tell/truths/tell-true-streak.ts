import type { TrueStreak } from '../../claims/true-statement';
import { periodRange } from '../../domain/period';
import { formatPeriod } from '../../format/period';
import { formatRank } from '../../format/rank';
import { tellTruthWords } from '../../words/tell-truths';
import { tellSeries } from '../tell-series';
import { isRateOf } from '../tell-value';
import { namedProvince, tellDistrictWithin, tellUniverseOver, type Telling } from '../telling';

/** "…은 2023년 상반기부터 2024년 하반기까지 4회 연속 서울 25개 자치구 가운데 1위였다". */
export function tellTrueStreak(telling: Telling, statement: TrueStreak): string {
	const { locale } = telling;
	const { district, universe, rank, order, times, from, to, open, measure } = statement;
	return tellTruthWords[locale].streak({
		district: tellDistrictWithin(telling, district, to, namedProvince(telling, universe)),
		series: tellSeries(telling, statement),
		universe: tellUniverseOver(telling, universe, periodRange(from, to)),
		rank,
		ordinal: formatRank(rank, false, locale),
		lowest: order === 'lowest-first',
		rate: isRateOf(telling.dataset, measure),
		times,
		from: formatPeriod(from, locale),
		to: formatPeriod(to, locale),
		open
	});
}

import type { TrueFirstPlaces } from '../../claims/true-statement';
import { formatPeriod } from '../../format/period';
import { tellTruthWords } from '../../words/tell-truths';
import { tellSeriesKey } from '../tell-series';
import { namedProvince, tellDistrictWithin, tellUniverse, type Telling } from '../telling';

/** Which indicators it is first in, each named. */
export function tellTrueFirstPlaces(telling: Telling, statement: TrueFirstPlaces): string {
	const { locale } = telling;
	const { district, universe, period, first, of } = statement;
	return tellTruthWords[locale].firstPlaces({
		period: formatPeriod(period, locale),
		district: tellDistrictWithin(telling, district, period, namedProvince(telling, universe)),
		universe: tellUniverse(telling, universe, period),
		first: first.map((key) => tellSeriesKey(telling, key)),
		of
	});
}

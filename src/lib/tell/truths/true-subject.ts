import type { SeriesId } from '../../domain/dataset';
import type { Period } from '../../domain/period';
import type { ProvinceName } from '../../domain/province';
import { formatPeriod } from '../../format/period';
import { tellDistrictWithin, type Telling } from '../telling';
import { tellSeries } from '../tell-series';
import { isRateOf, tellValue } from '../tell-value';

/** What a true sentence begins with: when, where, what, and how much. */
export function trueSubject(
	telling: Telling,
	{ district, ...series }: SeriesId & { district: string },
	{ period, value, decimals }: { period: Period; value: number; decimals?: number },
	named: ProvinceName | null = null
) {
	return {
		period: formatPeriod(period, telling.locale),
		district: tellDistrictWithin(telling, district, period, named),
		series: tellSeries(telling, series),
		value: tellValue(telling, series.measure, value, decimals),
		rate: isRateOf(telling.dataset, series.measure)
	};
}

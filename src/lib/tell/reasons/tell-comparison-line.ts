import type { ComparisonStatement } from '../../claims/claim';
import type { ReadingResult } from '../../claims/evaluation';
import { formatPeriod } from '../../format/period';
import { tellLineWords } from '../../words/tell-lines';
import { tellSeries } from '../tell-series';
import { isRateOf, tellGap, tellValue } from '../tell-value';
import type { Telling } from '../telling';
import { tellOpponent } from '../truths/tell-true-comparison';

/** The two values and how far they are apart, at the last survey that decides. */
export function tellComparisonLine(
	telling: Telling,
	district: string,
	{ parts, outcome }: ReadingResult,
	{ against }: ComparisonStatement
): string {
	const part = parts.findLast((each) => each.outcome === outcome && each.finding !== null);
	const finding = part?.finding;
	if (!part || finding?.kind !== 'comparison') return '';
	const { measure, period } = part;
	const { own, other, difference } = finding;
	return tellLineWords[telling.locale].compared({
		period: formatPeriod(period, telling.locale),
		series: tellSeries(telling, part),
		value: tellValue(telling, measure, own),
		other: tellOpponent(telling, { district, against }, period),
		otherValue: tellValue(telling, measure, other),
		gap: difference === 0 ? null : tellGap(telling, measure, difference),
		above: difference > 0,
		rate: isRateOf(telling.dataset, measure)
	});
}

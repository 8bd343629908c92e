import type { RecordStatement } from '../../claims/claim';
import type { ReadingResult } from '../../claims/evaluation';
import { formatPeriod } from '../../format/period';
import { formatRank } from '../../format/rank';
import { tellLineWords } from '../../words/tell-lines';
import { tellSeries } from '../tell-series';
import { isRateOf, tellValue } from '../tell-value';
import type { Telling } from '../telling';

/** Its place among the surveys compared, and the one that was more extreme or came nearest. */
export function tellRecordLine(
	telling: Telling,
	{ parts, outcome }: ReadingResult,
	{ extreme }: RecordStatement
): string {
	const { locale } = telling;
	const part = parts.findLast((each) => each.outcome === outcome && each.finding !== null);
	if (part?.finding?.kind !== 'record' || part.figure.kind === 'missing') return '';
	const { measure, period, figure, finding } = part;
	const { since, surveys, rank, rival } = finding;
	return tellLineWords[locale].record({
		period: formatPeriod(period, locale),
		series: tellSeries(telling, part),
		value: tellValue(telling, measure, figure.value, figure.decimals),
		since: formatPeriod(since, locale),
		surveys,
		rank,
		ordinal: formatRank(rank, false, locale),
		highest: extreme === 'highest',
		rate: isRateOf(telling.dataset, measure),
		rival: rival && {
			period: formatPeriod(rival.period, locale),
			value: tellValue(telling, measure, rival.value)
		},
		level: rival?.value === figure.value
	});
}

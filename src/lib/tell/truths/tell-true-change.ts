import type { TrueChange } from '../../claims/true-statement';
import { formatPeriod } from '../../format/period';
import { formatPercent } from '../../format/number';
import { tellTruthWords } from '../../words/tell-truths';
import { tellPersons } from '../tell-persons';
import { tellGap, tellValue } from '../tell-value';
import type { Telling } from '../telling';
import { trueSubject } from './true-subject';

/**
 * "…은 65.2%로 2022년 상반기(61.5%)보다 3.7%p 높았다". A rate's change is told in percentage points
 * alone, so that percent is never taken for points; a count's in persons, with percent beside it.
 */
export function tellTrueChange(telling: Telling, statement: TrueChange): string {
	const { locale } = telling;
	const words = tellTruthWords[locale];
	const { period, base, from, to, points, persons, percent, measure } = statement;
	const subject = trueSubject(telling, statement, { period, value: to });
	const change = points ?? persons ?? 0;
	const gap = points === null ? tellPersons(change, locale) : tellGap(telling, measure, points);
	const relative = points === null && percent !== null ? formatPercent(Math.abs(percent), 1) : null;
	return words.compared({
		...subject,
		other: words.survey(formatPeriod(base, locale)),
		otherValue: tellValue(telling, measure, from),
		gap: change === 0 ? null : relative === null ? gap : words.gapWithPercent(gap, relative),
		above: change > 0
	});
}

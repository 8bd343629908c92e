import type { ChangeStatement } from '../../claims/claim';
import type { ReadingResult } from '../../claims/evaluation';
import type { ChangeFinding } from '../../claims/finding';
import { formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { tellLineWords } from '../../words/tell-lines';
import { tellTruthWords } from '../../words/tell-truths';
import { tellPersons } from '../tell-persons';
import { tellSeries } from '../tell-series';
import { isRateOf, tellGap, tellPoints, tellValue } from '../tell-value';
import type { Telling } from '../telling';

/**
 * "2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다", and what was said
 * instead where it fails: at the last survey that decides.
 */
export function tellChangeLine(
	telling: Telling,
	{ parts, outcome }: ReadingResult,
	statement: ChangeStatement
): string {
	const { locale } = telling;
	const words = tellLineWords[locale];
	const part = parts.findLast((each) => each.outcome === outcome && each.finding !== null);
	const finding = part?.finding;
	if (!part || finding?.kind !== 'change') return '';
	const { measure, period } = part;
	const change = finding.points ?? finding.persons ?? 0;
	const line = words.compared({
		period: formatPeriod(period, locale),
		series: tellSeries(telling, part),
		value: tellValue(telling, measure, finding.to),
		other: tellTruthWords[locale].survey(formatPeriod(finding.base, locale)),
		otherValue: tellValue(telling, measure, finding.from),
		gap: change === 0 ? null : tellChange(telling, measure, finding, statement),
		above: change > 0,
		rate: isRateOf(telling.dataset, measure)
	});
	if (outcome === 'holds') return line;
	return `${line} ${words.said({ said: tellSaid(telling, statement, finding), agrees: false })}`;
}

/** In the absolute unit, with percent beside it where the sentence speaks in percent. */
function tellChange(
	telling: Telling,
	measure: string,
	{ points, persons, percent }: ChangeFinding,
	{ unit }: ChangeStatement
): string {
	const { locale } = telling;
	const gap =
		points === null ? tellPersons(persons ?? 0, locale) : tellGap(telling, measure, points);
	return unit === 'percent' && percent !== null
		? tellLineWords[locale].gapWithPercent(gap, formatPercent(Math.abs(percent), 1))
		: gap;
}

/** The amount and direction as the claim words them; a printed base that is wrong is what to quote. */
function tellSaid(
	telling: Telling,
	{ unit, amount, decimals, direction, baseValue, measure }: ChangeStatement,
	finding: ChangeFinding
): string {
	const { locale } = telling;
	const words = tellLineWords[locale];
	if (finding.baseValueMatches === false && baseValue !== null) {
		const value = isRateOf(telling.dataset, measure)
			? formatPercent(baseValue, decimals)
			: tellPersons(baseValue < finding.from * 10 ? baseValue * 1000 : baseValue, locale);
		return words.saidBase(formatPeriod(finding.base, locale), value);
	}
	const size = (value: number) => {
		if (unit === 'points') return tellPoints(value, decimals, locale);
		return unit === 'percent' ? formatPercent(value, decimals) : tellPersons(value, locale);
	};
	const rate = isRateOf(telling.dataset, measure);
	return words.saidChange(amount === null ? null : size(amount), direction, rate);
}

import type { TrueRecord } from '../../claims/true-statement';
import { isPresent } from '../../domain/figure';
import { stepPeriod } from '../../domain/period';
import { formatPeriod } from '../../format/period';
import { tellTruthWords } from '../../words/tell-truths';
import { tellGap, tellValue } from '../tell-value';
import type { Telling } from '../telling';
import { trueSubject } from './true-subject';

/**
 * Since when it is the most extreme, and the survey that was more so. With no stretch at all: how it
 * compares with the survey that was more so, or the value alone where there is none.
 */
export function tellTrueRecord(telling: Telling, statement: TrueRecord): string {
	const { locale } = telling;
	const words = tellTruthWords[locale];
	const { measure, extreme, period, value, since, beatenBy } = statement;
	const subject = trueSubject(telling, statement, { period, value });
	const beaten = beatenBy && {
		period: formatPeriod(beatenBy.period, locale),
		value: tellValue(telling, measure, beatenBy.value)
	};
	if (since !== period) {
		return words.record({
			...subject,
			highest: extreme === 'highest',
			since: formatPeriod(since, locale),
			bound: boundOf(telling, statement),
			beaten
		});
	}
	if (!beaten || !beatenBy) return words.value(subject);
	return words.compared({
		...subject,
		other: words.survey(beaten.period),
		otherValue: beaten.value,
		gap: gapTo(telling, statement, beatenBy.value),
		above: extreme === 'lowest'
	});
}

/** What ends the stretch: a more extreme survey, the beginning of publication, or a gap in our files. */
function boundOf(
	{ dataset }: Telling,
	{ district, measure, sex, age, since, beatenBy }: TrueRecord
): 'beaten' | 'first-published' | 'known' {
	const before = stepPeriod(since, -1);
	if (beatenBy?.period === before) return 'beaten';
	const figure = dataset.figure(district, { measure, sex, age }, before);
	return !isPresent(figure) && figure.reason === 'not-published' ? 'first-published' : 'known';
}

function gapTo(telling: Telling, { measure, value }: TrueRecord, other: number): string {
	return tellGap(telling, measure, value - other);
}

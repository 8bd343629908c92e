import type { TrueComparison } from '../../claims/true-statement';
import { spanAt } from '../../domain/district';
import type { Period } from '../../domain/period';
import { tellTruthWords } from '../../words/tell-truths';
import { tellGap, tellValue } from '../tell-value';
import { namedProvince, tellDistrictWithin, tellUniverse, type Telling } from '../telling';
import { trueSubject } from './true-subject';

/** "…은 65.2%로 강동구(63.0%)보다 2.2%p 높았다", one for each survey. */
export function tellTrueComparison(telling: Telling, statement: TrueComparison): string[] {
	const { measure, against } = statement;
	const named = 'averageOf' in against ? namedProvince(telling, against.averageOf) : null;
	return statement.periods.map(({ period, own, other, difference }) =>
		tellTruthWords[telling.locale].compared({
			...trueSubject(telling, statement, { period, value: own }, named),
			other: tellOpponent(telling, statement, period),
			otherValue: tellValue(telling, measure, other),
			gap: difference === 0 ? null : tellGap(telling, measure, difference),
			above: difference > 0
		})
	);
}

/** The other side of a comparison; a neighbour of the same province needs no province again. */
export function tellOpponent(
	telling: Telling,
	{ district, against }: Pick<TrueComparison, 'district' | 'against'>,
	period: Period
): string {
	const words = tellTruthWords[telling.locale];
	if ('averageOf' in against) {
		return words.together(tellUniverse(telling, against.averageOf, period));
	}
	const own = telling.dataset.districts.find(district);
	const named = (own && spanAt(own, period)?.province) ?? null;
	return words.elsewhere(tellDistrictWithin(telling, against.district, period, named));
}

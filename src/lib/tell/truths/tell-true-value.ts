import type { TrueValue } from '../../claims/true-statement';
import { tellTruthWords } from '../../words/tell-truths';
import type { Telling } from '../telling';
import { trueSubject } from './true-subject';

/** "2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%였다", one for each survey. */
export function tellTrueValue(telling: Telling, statement: TrueValue): string[] {
	return statement.periods.map((figure) =>
		tellTruthWords[telling.locale].value(trueSubject(telling, statement, figure))
	);
}

import type { TrueStatement } from '../claims/true-statement';
import { tellTruthWords } from '../words/tell-truths';
import { tellTrueChange } from './truths/tell-true-change';
import { tellTrueComparison } from './truths/tell-true-comparison';
import { tellTrueFirstPlaces } from './truths/tell-true-first-places';
import { tellTrueRank } from './truths/tell-true-rank';
import { tellTrueRecord } from './truths/tell-true-record';
import { tellTrueStreak } from './truths/tell-true-streak';
import { tellTrueValue } from './truths/tell-true-value';
import type { Telling } from './telling';

/**
 * The sentences that would have been true, one for each survey it speaks of: correct and quotable as
 * they stand, Korean in the plain style of newspapers.
 */
export function tellTrueStatement(telling: Telling, statement: TrueStatement): string[] {
	const words = tellTruthWords[telling.locale];
	switch (statement.kind) {
		case 'rank':
			return tellTrueRank(telling, statement);
		case 'value':
			return tellTrueValue(telling, statement);
		case 'change':
			return [tellTrueChange(telling, statement)];
		case 'comparison':
			return tellTrueComparison(telling, statement);
		case 'record':
			return [tellTrueRecord(telling, statement)];
		case 'streak':
			return [tellTrueStreak(telling, statement)];
		case 'first-places':
			return [tellTrueFirstPlaces(telling, statement)];
		case 'items':
			return [words.items(statement.number)];
		case 'years':
			return [words.years(statement.number)];
	}
}

import type { RankOrder } from '../domain/ranking';
import type { RankAssertion, RankStatement, Statement, StreakStatement } from './claim';

/** What a rank claim and a streak have in common: a place asserted at every one of their surveys. */
export interface AssertedPlace {
	order: RankOrder;
	assertion: RankAssertion;
}

/** The place that a statement asserts, or null for other kinds. */
export function assertedPlace(statement: Statement): AssertedPlace | null {
	if (!isRankClaim(statement)) return null;
	const { order } = statement;
	return statement.kind === 'rank'
		? { order, assertion: statement.assertion }
		: { order, assertion: { type: 'nth', rank: statement.rank } };
}

export function isRankClaim(statement: Statement): statement is RankStatement | StreakStatement {
	return statement.kind === 'rank' || statement.kind === 'streak';
}

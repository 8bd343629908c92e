import type {
	ChangeStatement,
	RankAssertion,
	Statement,
	StatedSeries,
	ValueStatement
} from '../claims/claim';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';

/** What an assertion says, before it is known of which series and district. */
export type Assertion =
	| { kind: 'rank'; assertion: RankAssertion; lowest: boolean }
	| { kind: 'streak'; rank: number; times: number; lowest: boolean }
	| { kind: 'record'; lowest: boolean; since: Period | null }
	| ({ kind: 'value' } & Pick<ValueStatement, 'value' | 'decimals' | 'precision' | 'unit'>)
	| ({ kind: 'change' } & Pick<
			ChangeStatement,
			'unit' | 'amount' | 'decimals' | 'direction' | 'base' | 'baseValue'
	  >)
	| {
			kind: 'comparison';
			relation: 'above' | 'below' | 'equal';
			against: { district: string } | { averageOf: Universe };
			margin: number | null;
	  };

/** The claim of the engine's union that an assertion makes about a series. */
export function statementOf(
	assertion: Assertion,
	series: StatedSeries,
	universe: Universe | null
): Statement {
	switch (assertion.kind) {
		case 'rank':
			return {
				...{ kind: 'rank', ...series, universe, assertion: assertion.assertion },
				order: assertion.lowest ? 'lowest-first' : 'highest-first'
			};
		case 'streak':
			return {
				...{ kind: 'streak', ...series, universe, rank: assertion.rank, times: assertion.times },
				order: assertion.lowest ? 'lowest-first' : 'highest-first'
			};
		case 'record':
			return {
				...{ kind: 'record', ...series, since: assertion.since },
				extreme: assertion.lowest ? 'lowest' : 'highest'
			};
		default:
			return { ...series, ...assertion };
	}
}

/** Whether the engine can judge it: percent and points of rates, persons of counts. */
export function fitsUnit(assertion: Assertion, rate: boolean): boolean {
	switch (assertion.kind) {
		case 'value':
			return rate ? assertion.unit === 'percent' : assertion.unit === 'persons';
		case 'change':
			return assertion.unit === 'percent' || rate === (assertion.unit === 'points');
		case 'comparison':
			return rate || assertion.margin === null;
		default:
			return true;
	}
}

import type { ComparisonStatement, RankStatement, Statement } from '../claims/claim';

/** What a statement asserts, without the parameters of its series: short plain data for output. */
export function statedOf(statement: Statement): Record<string, unknown> {
	switch (statement.kind) {
		case 'rank':
			return statedRank(statement);
		case 'value': {
			const { value, unit, precision } = statement;
			return { value, unit, ...(precision !== 'exact' && { precision }) };
		}
		case 'change': {
			const { amount, unit, direction, base, baseValue } = statement;
			return {
				change: amount,
				unit,
				direction,
				...(base !== null && { base }),
				...(baseValue !== null && { from: baseValue })
			};
		}
		case 'comparison':
			return statedComparison(statement);
		case 'record':
			return {
				record: statement.extreme,
				...(statement.since !== null && { since: statement.since })
			};
		case 'streak':
			return { rank: statement.rank, times: statement.times, ...statedOrder(statement) };
		case 'interval': {
			const { years, fromYear, toYear } = statement;
			return { years, fromYear, toYear };
		}
		case 'count':
			return { count: statement.stated, of: statement.of };
		case 'outside':
			return { topic: statement.topic };
	}
}

function statedRank(statement: RankStatement): Record<string, unknown> {
	const { assertion } = statement;
	const order = statedOrder(statement);
	switch (assertion.type) {
		case 'nth':
			return { rank: assertion.rank, ...order };
		case 'top':
			return { top: assertion.n, ...order };
		default:
			return { rank: assertion.type, ...order };
	}
}

function statedOrder({ order }: Pick<RankStatement, 'order'>) {
	return order === 'lowest-first' ? { order } : {};
}

function statedComparison({ relation, against, margin }: ComparisonStatement) {
	return {
		relation,
		against: 'district' in against ? against.district : against.averageOf,
		...(margin !== null && { margin })
	};
}

import { parsePeriod } from '../domain/period';
import { parseAge, parseSex } from '../domain/population';
import type { Statement } from './claim';

/** What a reader may set right in a statement. `number` is whatever number the sentence asserts. */
export const changeableParts = [
	'measure',
	'sex',
	'age',
	'periods',
	'base',
	'universe',
	'number',
	'times'
] as const;
export type ChangeablePart = (typeof changeableParts)[number];

/** Stands for "left open" where a part may be. */
export const open = '';

/** How a part stands in a statement, as text; undefined when the statement has no such part. */
export function partOf(statement: Statement, part: ChangeablePart): string | undefined {
	switch (part) {
		case 'measure':
			return 'measure' in statement ? statement.measure : undefined;
		case 'sex':
			return 'measure' in statement ? (statement.sex ?? open) : undefined;
		case 'age':
			return 'measure' in statement ? (statement.age ?? open) : undefined;
		case 'periods':
			return 'measure' in statement ? (statement.periods?.join('+') ?? open) : undefined;
		case 'base':
			return statement.kind === 'change' ? (statement.base ?? open) : undefined;
		case 'universe':
			if ('universe' in statement) return statement.universe ?? open;
			return statement.kind === 'comparison' && 'averageOf' in statement.against
				? statement.against.averageOf
				: undefined;
		case 'number':
			return numberOf(statement)?.toString();
		case 'times':
			return statement.kind === 'streak' ? String(statement.times) : undefined;
	}
}

function numberOf(statement: Statement): number | undefined {
	switch (statement.kind) {
		case 'rank': {
			const { assertion } = statement;
			if (assertion.type === 'nth') return assertion.rank;
			return assertion.type === 'top' ? assertion.n : undefined;
		}
		case 'streak':
			return statement.rank;
		case 'value':
			return statement.value;
		case 'change':
			return statement.amount ?? undefined;
		case 'comparison':
			return statement.margin ?? undefined;
		case 'count':
			return statement.of === 'first-places' ? statement.stated : undefined;
	}
	return undefined;
}

/** A statement with one part changed; the same statement when the text means nothing there. */
export function changeStatement(
	statement: Statement,
	part: ChangeablePart,
	text: string
): Statement {
	if (part === 'number' || part === 'times') return changeNumber(statement, part, text);
	if (part === 'universe') return changeUniverse(statement, text);
	if (!('measure' in statement)) return statement;
	switch (part) {
		case 'measure':
			return { ...statement, measure: text };
		case 'sex':
			return { ...statement, sex: parseSex(text) ?? null };
		case 'age':
			return { ...statement, age: parseAge(text) ?? null };
		case 'periods': {
			const periods = text.split('+').flatMap((each) => parsePeriod(each) ?? []);
			return { ...statement, periods: periods.length > 0 ? periods : null };
		}
		case 'base':
			return statement.kind === 'change'
				? { ...statement, base: parsePeriod(text) ?? null }
				: statement;
	}
}

function changeUniverse(statement: Statement, text: string): Statement {
	if ('universe' in statement) return { ...statement, universe: text === open ? null : text };
	const isAverage = statement.kind === 'comparison' && 'averageOf' in statement.against;
	return isAverage && text !== open ? { ...statement, against: { averageOf: text } } : statement;
}

function changeNumber(statement: Statement, part: 'number' | 'times', text: string): Statement {
	const value = text.trim() === '' ? NaN : Number(text);
	if (!Number.isFinite(value) || value < 0) return statement;
	const isCount = Number.isInteger(value) && value > 0;
	if (part === 'times') {
		return statement.kind === 'streak' && isCount ? { ...statement, times: value } : statement;
	}
	const decimals = Math.min(2, /\.(\d+)$/.exec(text.trim())?.[1]?.length ?? 0);
	switch (statement.kind) {
		case 'rank': {
			const { type } = statement.assertion;
			if (!isCount) return statement;
			if (type === 'nth') return { ...statement, assertion: { type, rank: value } };
			return type === 'top' ? { ...statement, assertion: { type, n: value } } : statement;
		}
		case 'streak':
			return isCount ? { ...statement, rank: value } : statement;
		case 'value':
			return { ...statement, value, decimals };
		case 'change':
			return { ...statement, amount: value, decimals };
		case 'comparison':
			return { ...statement, margin: value };
		case 'count':
			return statement.of === 'first-places' && isCount
				? { ...statement, stated: value }
				: statement;
	}
	return statement;
}

import { describe, expect, it } from 'vitest';
import { changeableParts, changeStatement, partOf } from '../../../src/lib/claims/change-statement';
import type { Statement } from '../../../src/lib/claims/claim';

const series = { measure: 'employment_rate', sex: null, age: null, periods: null } as const;
const rank: Statement = {
	...{ kind: 'rank', ...series, universe: null, order: 'highest-first' },
	assertion: { type: 'nth', rank: 1 }
};
const value: Statement = {
	...{ kind: 'value', ...series, value: 65.2, decimals: 1 },
	...{ precision: 'exact', unit: 'percent' }
};
const average: Statement = {
	...{ kind: 'comparison', ...series, relation: 'above' },
	...{ against: { averageOf: 'seoul' }, margin: null }
};
const streak: Statement = {
	...{ kind: 'streak', ...series, universe: 'seoul', order: 'highest-first' },
	...{ rank: 1, times: 4 }
};

describe('changeStatement', () => {
	it.each([
		['a measure', rank, 'measure', 'unemployment_rate', { measure: 'unemployment_rate' }],
		['a sex', rank, 'sex', 'female', { sex: 'female' }],
		['an age', rank, 'age', '15-64', { age: '15-64' }],
		['two surveys', rank, 'periods', '2023H1+2023H2', { periods: ['2023H1', '2023H2'] }],
		['a universe', rank, 'universe', 'seoul', { universe: 'seoul' }],
		['a rank', rank, 'number', '3', { assertion: { type: 'nth', rank: 3 } }],
		['a value with the decimals typed', value, 'number', '65.25', { value: 65.25, decimals: 2 }],
		['a value typed whole', value, 'number', '65', { value: 65, decimals: 0 }],
		['whose average', average, 'universe', 'national', { against: { averageOf: 'national' } }],
		['the length of a streak', streak, 'times', '5', { times: 5 }]
	] as const)('changes %s and nothing else', (_, statement, part, text, changed) => {
		expect(changeStatement(statement, part, text)).toEqual({ ...statement, ...changed });
		expect(partOf(changeStatement(statement, part, text), part)).toBe(text);
	});

	it.each([
		['sex', { ...rank, sex: 'male' }, { sex: null }],
		['age', { ...rank, age: '15+' }, { age: null }],
		['periods', { ...rank, periods: ['2023H1'] }, { periods: null }],
		['universe', { ...rank, universe: 'seoul' }, { universe: null }]
	] as const)('leaves the %s open when nothing is chosen', (part, statement, opened) => {
		expect(changeStatement(statement as Statement, part, '')).toEqual({ ...statement, ...opened });
	});

	it.each([
		['rank 0', rank, 'number', '0'],
		['half a rank', rank, 'number', '1.5'],
		['no number at all', value, 'number', 'abc'],
		['an empty number', value, 'number', ''],
		['an endless number', value, 'number', '1e999'],
		['a length for what is no streak', rank, 'times', '3'],
		['an average of nothing', average, 'universe', ''],
		['a base for what is no change', rank, 'base', '2022H1']
	] as const)('keeps the statement for %s', (_, statement, part, text) => {
		expect(changeStatement(statement, part, text)).toBe(statement);
	});

	it('offers nothing of a statement outside these statistics', () => {
		const outside: Statement = { kind: 'outside', topic: 'award', meanings: [] };
		expect(changeableParts.filter((part) => partOf(outside, part) !== undefined)).toEqual([]);
	});
});

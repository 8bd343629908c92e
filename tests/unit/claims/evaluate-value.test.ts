import { describe, expect, it } from 'vitest';
import type { ValueStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { claimOf, sample, survey, yeongdeungpo } from './sample';

const now = { published: null };
const dataset = sample([
	...survey('2022H2', { [yeongdeungpo]: 62.3 }),
	...survey('2023H1', { [yeongdeungpo]: 65.2 }),
	...survey('2023H1', { [yeongdeungpo]: 73.1 }, { age: '15-64' }),
	...survey('2023H1', { [yeongdeungpo]: 204.2 }, { measure: 'employed_thousand' }),
	...survey('2024H1', { [yeongdeungpo]: 211 }, { measure: 'employed_thousand', rounded: true })
]);

function rate(more: Partial<ValueStatement> = {}): ValueStatement {
	return {
		kind: 'value',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2023H1'],
		value: 65.2,
		decimals: 1,
		precision: 'exact',
		unit: 'percent',
		...more
	};
}

const persons = (value: number, more: Partial<ValueStatement> = {}) =>
	rate({ measure: 'employed_thousand', unit: 'persons', value, decimals: 0, ...more });

const judge = (statement: ValueStatement) => evaluateClaim(claimOf(statement), dataset, now);

describe('a stated value', () => {
	const about = 'about' as const;
	it.each([
		['65.2% as published', rate(), 'supported'],
		['65% said without decimals', rate({ value: 65, decimals: 0 }), 'supported'],
		['66% does not round from 65.2', rate({ value: 66, decimals: 0 }), 'refuted'],
		['65.3%', rate({ value: 65.3 }), 'refuted'],
		['about 66%: within one unit', rate({ value: 66, decimals: 0, precision: about }), 'supported'],
		['about 67%: beyond one unit', rate({ value: 67, decimals: 0, precision: about }), 'refuted'],
		['about 65.3%', rate({ value: 65.3, precision: about }), 'supported'],
		['about 65.4%', rate({ value: 65.4, precision: about }), 'refuted'],
		['at least 65%', rate({ value: 65, decimals: 0, precision: 'at-least' }), 'supported'],
		['at least 65.2%', rate({ precision: 'at-least' }), 'supported'],
		['at least 66%', rate({ value: 66, decimals: 0, precision: 'at-least' }), 'refuted'],
		['at most 65.2%', rate({ precision: 'at-most' }), 'supported'],
		['at most 65%', rate({ value: 65, decimals: 0, precision: 'at-most' }), 'refuted'],
		['65.23% is finer than published', rate({ value: 65.23, decimals: 2 }), 'no-data'],
		[
			'65.29% is finer, and rounds to something else',
			rate({ value: 65.29, decimals: 2 }),
			'refuted'
		],
		['65.20% says no more than 65.2%', rate({ value: 65.2, decimals: 2 }), 'supported'],
		['age left open: true at 15+ only', rate({ age: null }), 'depends'],
		['in both halves, but true of one', rate({ periods: ['2022H2', '2023H1'] }), 'refuted'],
		['a survey without a figure', rate({ periods: ['2021H1'] }), 'no-data']
	])('%s', (_, statement, verdict) => {
		expect(judge(statement).verdict).toBe(verdict);
	});

	it.each([
		['204,200 persons as published', persons(204_200), 'supported'],
		['204,000 (20만 4천) is said to the thousand', persons(204_000), 'supported'],
		['200,000 (20만) is said to the hundred thousand', persons(200_000), 'supported'],
		['210,000 (21만)', persons(210_000), 'refuted'],
		['about 205,000: within one thousand', persons(205_000, { precision: 'about' }), 'supported'],
		['204,213 is finer than published', persons(204_213), 'no-data'],
		[
			'a figure published in whole thousands',
			persons(211_000, { periods: ['2024H1'] }),
			'supported'
		],
		['finer than those', persons(211_200, { periods: ['2024H1'] }), 'no-data']
	])('%s', (_, statement, verdict) => {
		expect(judge(statement).verdict).toBe(verdict);
	});

	it('shows published, rounded and difference in the unit of the sentence', () => {
		expect(judge(persons(205_000)).readings[0]?.parts[0]?.finding).toEqual({
			kind: 'value',
			published: 204_200,
			rounded: 204_000,
			difference: -800,
			mark: 'none'
		});
	});

	it('notes digits that cannot be checked', () => {
		expect(judge(rate({ value: 65.23, decimals: 2 })).notes).toEqual([
			{ code: 'finer-than-published', part: '2023H1.15+', decimals: 2 }
		]);
	});

	it('notes a figure of low reliability', () => {
		const marked = sample(survey('2023H1', { [yeongdeungpo]: 65.2 }, { lowReliability: true }));
		const { verdict, notes } = evaluateClaim(claimOf(rate()), marked, now);
		expect(verdict).toBe('supported');
		expect(notes).toEqual([{ code: 'low-reliability', part: '2023H1.15+', districts: [] }]);
	});

	it('refuses a claim that counts persons of a rate', () => {
		expect(() => judge(rate({ unit: 'persons' }))).toThrow('employment_rate, which is in percent');
	});

	it('tells the true value of a refuted one, or the latest where none was published', () => {
		expect(judge(rate({ value: 70, decimals: 0 })).trueStatement).toMatchObject({
			kind: 'value',
			periods: [{ period: '2023H1', value: 65.2, decimals: 1 }],
			earlier: false
		});
		expect(judge(rate({ periods: ['2025H1'] })).trueStatement).toMatchObject({
			periods: [{ period: '2023H1', value: 65.2 }],
			earlier: true
		});
	});
});

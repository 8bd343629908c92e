import { describe, expect, it } from 'vitest';
import type { ChangeStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { claimOf, sample, survey, yeongdeungpo } from './sample';

const now = { published: null };
// The published figures of 영등포구.
const dataset = sample([
	...survey('2021H2', { [yeongdeungpo]: 59.8 }),
	...survey('2022H1', { [yeongdeungpo]: 61.5 }),
	...survey('2022H2', { [yeongdeungpo]: 62.3 }),
	...survey('2023H1', { [yeongdeungpo]: 65.2 }),
	...survey('2023H2', { [yeongdeungpo]: 66.2 }),
	...survey('2022H1', { [yeongdeungpo]: 69.6 }, { age: '15-64' }),
	...survey('2022H2', { [yeongdeungpo]: 69.7 }, { age: '15-64' }),
	...survey('2023H1', { [yeongdeungpo]: 73.1 }, { age: '15-64' }),
	...survey('2022H1', { [yeongdeungpo]: 200 }, { measure: 'employed_thousand' }),
	...survey('2023H1', { [yeongdeungpo]: 204.2 }, { measure: 'employed_thousand' }),
	...survey('2022H1', { [yeongdeungpo]: 0 }, { measure: 'unemployed_thousand' }),
	...survey('2023H1', { [yeongdeungpo]: 4 }, { measure: 'unemployed_thousand' })
]);

function rose(more: Partial<ChangeStatement> = {}): ChangeStatement {
	return {
		kind: 'change',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2023H1'],
		unit: 'points',
		amount: 3.7,
		decimals: 1,
		direction: 'up',
		base: '2022H1',
		baseValue: null,
		...more
	};
}

const employed = (more: Partial<ChangeStatement>) =>
	rose({ measure: 'employed_thousand', unit: 'persons', decimals: 0, ...more });

const judge = (statement: ChangeStatement) => evaluateClaim(claimOf(statement), dataset, now);

describe('a stated change', () => {
	it.each([
		['3.7 points on the year before', rose(), 'supported'],
		['4 points said without decimals', rose({ amount: 4, decimals: 0 }), 'supported'],
		['the wrong amount', rose({ amount: 2.9 }), 'refuted'],
		['the wrong direction', rose({ direction: 'down' }), 'refuted'],
		['only the direction', rose({ amount: null }), 'supported'],
		['unchanged, but it rose', rose({ amount: null, direction: 'same' }), 'refuted'],
		['2.9 points with the base left open', rose({ amount: 2.9, base: null }), 'depends'],
		['up whatever the base', rose({ amount: null, base: null }), 'supported'],
		['6.0 percent of the rate', rose({ unit: 'percent', amount: 6 }), 'supported'],
		['3.7 percent: points called percent', rose({ unit: 'percent' }), 'refuted'],
		['no figure at the base', rose({ base: '2020H1' }), 'no-data'],
		['4,200 more employed', employed({ amount: 4200 }), 'supported'],
		['4,000 more, said to the thousand', employed({ amount: 4000 }), 'supported'],
		['5,000 more', employed({ amount: 5000 }), 'refuted'],
		['2.1 percent more', employed({ unit: 'percent', amount: 2.1, decimals: 1 }), 'supported'],
		[
			'a printed base value in persons',
			employed({ amount: 4200, baseValue: 200_000 }),
			'supported'
		],
		['a printed base value in thousands', employed({ amount: 4200, baseValue: 200 }), 'supported'],
		['another base value', employed({ amount: 4200, baseValue: 199_000 }), 'refuted'],
		[
			'percent of nothing',
			employed({ measure: 'unemployed_thousand', unit: 'percent', amount: 400 }),
			'refuted'
		]
	])('%s', (_, statement, verdict) => {
		expect(judge(statement).verdict).toBe(verdict);
	});

	it('reads an open base as the year before, then the survey before', () => {
		expect(judge(rose({ base: null })).readings.map(({ id }) => id)).toEqual([
			'2023H1.15+.vs-2022H1',
			'2023H1.15+.vs-2022H2'
		]);
	});

	it('lets "last year" of a second half mean either of its halves', () => {
		const statement = rose({ periods: ['2023H2'], base: null });
		expect(judge(statement).readings.map(({ id }) => id)).toEqual([
			'2023H2.15+.vs-2022H2',
			'2023H2.15+.vs-2023H1',
			'2023H2.15+.vs-2022H1'
		]);
	});

	it('notes percent where points are right, and points where percent is', () => {
		const [note] = judge(rose({ unit: 'percent' })).notes;
		expect(note).toEqual({
			code: 'points-not-percent',
			part: '2023H1.15+.vs-2022H1',
			points: 3.7,
			percent: 6.0163
		});
		expect(judge(rose({ amount: 6 })).notes[0]).toMatchObject({ code: 'points-not-percent' });
	});

	it.each([
		['persons of a rate', rose({ unit: 'persons' })],
		['points of a count', employed({ unit: 'points' })]
	])('refuses %s', (_, statement) => {
		expect(() => judge(statement)).toThrow('A change in');
	});
});

describe('a change with a wrong base', () => {
	it('finds that "73.1, 지난해 같은 기간 69.7" compares with the half-year before', () => {
		const { verdict, notes } = judge(
			rose({ age: '15-64', base: '2022H1', baseValue: 69.7, amount: 3.4 })
		);
		expect(verdict).toBe('refuted');
		expect(notes).toEqual([
			{
				code: 'wrong-base',
				period: '2023H1',
				age: '15-64',
				named: '2022H1',
				namedValue: 69.6,
				fits: '2022H2',
				fitsValue: 69.7
			}
		]);
	});

	it('finds the same of "65.2, 지난해 62.3", which leaves the half open', () => {
		const { verdict, bestCase, notes } = judge(rose({ base: null, baseValue: 62.3, amount: null }));
		expect(verdict).toBe('depends');
		expect(bestCase).toBe('2023H1.15+.vs-2022H2');
		expect(notes).toMatchObject([
			{ code: 'wrong-base', named: '2022H1', namedValue: 61.5, fits: '2022H2', fitsValue: 62.3 }
		]);
	});

	it('says nothing when no base fits, or when the words have it right', () => {
		expect(judge(rose({ baseValue: 64 })).notes).toEqual([]);
		expect(judge(rose({ baseValue: 61.5 })).notes).toEqual([]);
	});

	it('says nothing about a bare direction, which fits too much', () => {
		expect(judge(rose({ amount: null, direction: 'down' })).notes).toEqual([]);
	});

	it('tells the true change', () => {
		expect(judge(rose({ amount: 2.9 })).trueStatement).toMatchObject({
			kind: 'change',
			base: '2022H1',
			period: '2023H1',
			from: 61.5,
			to: 65.2,
			points: 3.7,
			persons: null
		});
	});
});

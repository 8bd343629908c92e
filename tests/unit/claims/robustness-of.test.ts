import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { rankStrength } from '../../../src/lib/claims/rank-strength';
import type { RankFinding } from '../../../src/lib/claims/finding';
import {
	claimOf,
	dalseong,
	first,
	gangdong,
	geumcheon,
	sample,
	suseong,
	survey,
	yeongdeungpo
} from './sample';

const now = { published: null };

describe('rankStrength', () => {
	const place = (rank: number, of: number, tiedWith: string[] = []) =>
		({ rank, of, tiedWith }) as unknown as RankFinding;
	const nth = { type: 'nth' as const, rank: 1 };
	it.each([
		['first as stated', place(1, 25), nth, 0],
		['last where the first was stated', place(25, 25), nth, -1],
		['halfway', place(13, 25), nth, -0.5],
		['better than stated', place(1, 25), { type: 'nth' as const, rank: 13 }, 0.5],
		['a ranking of one', place(1, 1), nth, 0],
		['last as stated', place(25, 25), { type: 'last' as const }, 0],
		['last, shared', place(24, 25, ['1101']), { type: 'last' as const }, 0],
		['first where the last was stated', place(1, 25), { type: 'last' as const }, -1],
		['inside the top five', place(3, 25), { type: 'top' as const, n: 5 }, 2 / 24]
	])('%s', (_, finding, assertion, expected) => {
		// Also tells 0 from −0, which would not survive JSON.
		expect(rankStrength(finding, assertion)).toBe(expected);
	});
});

describe('robustness of a rank claim', () => {
	const values = { [yeongdeungpo]: 65, [gangdong]: 63, [geumcheon]: 62 };
	const judge = (rows: Parameters<typeof sample>[0], statement = first({ universe: 'seoul' })) =>
		evaluateClaim(claimOf(statement), sample(rows), now).robustness;

	it('is fair and robust when first at every survey around', () => {
		const rows = (['2022H2', '2023H1', '2023H2'] as const).flatMap((p) => survey(p, values));
		expect(judge(rows)).toMatchObject({ fairness: 0, robustness: 1 });
	});

	it('weighs neighbouring surveys half', () => {
		const last = { ...values, [yeongdeungpo]: 60 };
		const rows = [
			...survey('2022H2', last),
			...survey('2023H1', values),
			...survey('2023H2', last)
		];
		const found = judge(rows);
		expect(
			found?.perturbations.map(({ id, sensibility, strength }) => [id, sensibility, strength])
		).toEqual([
			['2023H1.15+.seoul', 0.5, 0],
			['2022H2.15+.seoul', 0.25, -1],
			['2023H2.15+.seoul', 0.25, -1]
		]);
		// −(¼ + ¼), and exp(−(¼ + ¼)).
		expect(found?.fairness).toBeCloseTo(-0.5, 12);
		expect(found?.robustness).toBeCloseTo(Math.exp(-0.5), 12);
	});

	it('leaves out what cannot be judged and normalises over the rest', () => {
		const found = judge(survey('2023H1', values));
		expect(found?.perturbations.map(({ strength }) => strength)).toEqual([0, null, null]);
		expect(found?.perturbations.map(({ sensibility }) => sensibility)).toEqual([1, 0, 0]);
	});

	it('is null for what has no place, and when nothing can be judged', () => {
		expect(judge(survey('2023H1', values), first({ sex: 'female' }))).toBeNull();
		const outside = { kind: 'outside' as const, topic: 'award' as const, meanings: [] };
		expect(evaluateClaim(claimOf(outside), sample([]), now).robustness).toBeNull();
	});
});

describe('uniqueness', () => {
	const rows = [
		...survey('2023H1', {
			[yeongdeungpo]: 65,
			[gangdong]: 63,
			[geumcheon]: 62,
			[suseong]: 60,
			[dalseong]: 66
		}),
		...survey('2023H1', { [yeongdeungpo]: 72, [gangdong]: 73, [geumcheon]: 71 }, { age: '15-64' }),
		...survey(
			'2023H1',
			{ [yeongdeungpo]: 3, [gangdong]: 4, [geumcheon]: 2 },
			{ measure: 'unemployment_rate' }
		)
	];
	const uniqueness = (statement = first()) =>
		evaluateClaim(claimOf(statement), sample(rows), now).robustness?.uniqueness;

	it('counts who could make the same claim under some reading of its own', () => {
		// 강동구 leads Seoul at 15-64, which the open age may mean; 금천구 leads in no rate of employment.
		expect(uniqueness()).toMatchObject({
			universe: 'seoul',
			others: 2,
			sameClaim: [gangdong],
			share: 0.5
		});
		expect(uniqueness(first({ age: '15+' }))).toMatchObject({ sameClaim: [], share: 1 });
	});

	it('lists who was first in something, the lowest unemployment being first', () => {
		const [firsts] = uniqueness()?.firsts ?? [];
		expect(firsts).toEqual({
			period: '2023H1',
			of: 3,
			districts: [
				{
					code: geumcheon,
					series: [{ measure: 'unemployment_rate', sex: 'total', age: '15+' }]
				},
				{
					code: yeongdeungpo,
					series: [{ measure: 'employment_rate', sex: 'total', age: '15+' }]
				},
				{ code: gangdong, series: [{ measure: 'employment_rate', sex: 'total', age: '15-64' }] }
			]
		});
	});

	it('has no share in a universe of one', () => {
		const alone = evaluateClaim(
			claimOf(first({ universe: `custom:${yeongdeungpo}` })),
			sample(rows),
			now
		);
		expect(alone.robustness?.uniqueness).toMatchObject({ others: 0, share: null });
	});
});

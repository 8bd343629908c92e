import { describe, expect, it } from 'vitest';
import type { StreakStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { Period } from '../../../src/lib/domain/period';
import { claimOf, gangdong, geumcheon, sample, survey, yeongdeungpo } from './sample';

const now = { published: null };

/** The rank of 영등포구 in Seoul at each survey. */
function ranked(ranks: Record<string, number>) {
	return sample(
		Object.entries(ranks).flatMap(([period, rank]) =>
			survey(period as Period, {
				[yeongdeungpo]: 65 - rank,
				[gangdong]: 63.5,
				[geumcheon]: 62.5
			})
		)
	);
}

function streak(times: number, more: Partial<StreakStatement> = {}): StreakStatement {
	return {
		kind: 'streak',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2024H2'],
		universe: 'seoul',
		order: 'highest-first',
		rank: 1,
		times,
		...more
	};
}

const judge = (data: ReturnType<typeof ranked>, statement: StreakStatement) =>
	evaluateClaim(claimOf(statement), data, now);

describe('a streak', () => {
	const four = { '2022H2': 2, '2023H1': 1, '2023H2': 1, '2024H1': 1, '2024H2': 1 };
	it.each([
		['four in a row', four, streak(4), 'supported'],
		['three in a row are true of four', four, streak(3), 'supported'],
		['five, but the first was second', four, streak(5), 'refuted'],
		['six, with one survey unknown and one lost', four, streak(6), 'refuted'],
		[
			'twice, ending at the last survey when none is named',
			four,
			streak(2, { periods: null }),
			'supported'
		],
		[
			'all surveys named',
			four,
			streak(4, {
				periods: ['2023H1', '2023H2', '2024H1', '2024H2']
			}),
			'supported'
		],
		[
			'a survey in the middle is missing',
			{ '2023H1': 1, '2024H1': 1, '2024H2': 1 },
			streak(4),
			'no-data'
		]
	])('%s', (_, ranks, statement, verdict) => {
		expect(judge(ranked(ranks), statement).verdict).toBe(verdict);
	});

	it('runs over every scope that is left open, and cannot be judged where figures are for Seoul only', () => {
		const { readings, verdict } = judge(ranked(four), streak(4, { universe: null }));
		expect(readings.map(({ reading, outcome }) => [reading.universe, outcome])).toEqual([
			['national', 'missing'],
			['seoul', 'holds'],
			['metro-official', 'missing'],
			['metro-gu', 'missing']
		]);
		expect(verdict).toBe('no-data');
	});

	it('has one atom per survey', () => {
		expect(judge(ranked(four), streak(5)).atoms.map(({ id, verdict }) => [id, verdict])).toEqual([
			['2022H2', 'refuted'],
			['2023H1', 'supported'],
			['2023H2', 'supported'],
			['2024H1', 'supported'],
			['2024H2', 'supported']
		]);
	});

	it('counts the run that there really is', () => {
		expect(judge(ranked(four), streak(5)).readings[0]?.run).toEqual({
			times: 4,
			from: '2023H1',
			open: false
		});
		expect(judge(ranked(four), streak(5)).trueStatement).toMatchObject({
			kind: 'streak',
			times: 4,
			from: '2023H1',
			to: '2024H2',
			universe: 'seoul'
		});
	});

	it('says that a run may be longer where the figures begin', () => {
		const always = ranked({ '2023H2': 1, '2024H1': 1, '2024H2': 1 });
		const { readings, notes } = judge(always, streak(3));
		expect(readings[0]?.run).toEqual({ times: 3, from: '2023H2', open: true });
		expect(notes).toContainEqual({
			code: 'bounded-by-publication',
			part: '2024H2.15+.seoul',
			since: '2023H2'
		});
	});

	it('tells the rank where there is no run at all', () => {
		expect(judge(ranked({ '2024H2': 2 }), streak(1)).trueStatement).toMatchObject({
			kind: 'rank',
			periods: [{ place: { universe: 'seoul', rank: 2, of: 3 } }]
		});
	});
});

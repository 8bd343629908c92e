import { describe, expect, it } from 'vitest';
import type { CountStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { claimOf, gangdong, geumcheon, sample, survey, yeongdeungpo } from './sample';

const now = { published: null };
const channels = [
	{ ko: '온라인', en: 'online' },
	{ ko: '오프라인', en: 'offline' },
	{ ko: '메타버스', en: 'metaverse' }
];

describe('a list that must be complete', () => {
	it.each([
		['three of three channels', 3, 'supported'],
		['four, but three are named', 4, 'refuted'],
		['two, but three are named', 2, 'refuted']
	])('%s', (_, stated, verdict) => {
		const statement: CountStatement = { kind: 'count', of: 'named-items', stated, items: channels };
		const evaluation = evaluateClaim(claimOf(statement), sample([]), now);
		expect(evaluation.verdict).toBe(verdict);
		expect(evaluation.atoms.map(({ kind }) => kind)).toEqual(['list']);
		expect(evaluation.readings).toEqual([]);
	});
});

describe('first in n indicators', () => {
	const rates = (a: number, b: number, c: number) => ({
		[yeongdeungpo]: a,
		[gangdong]: b,
		[geumcheon]: c
	});
	const rows = [
		...survey('2023H1', rates(65, 63, 62)),
		...survey('2023H1', rates(73, 71, 70), { age: '15-64' }),
		...survey('2023H1', rates(67, 66, 65), { measure: 'participation_rate' }),
		// The lowest unemployment is first, and shared counts.
		...survey('2023H1', rates(2.1, 2.1, 3), { measure: 'unemployment_rate' }),
		// A count is size, not an indicator to be first in.
		...survey('2023H1', rates(9, 8, 7), { measure: 'employed_thousand' })
	];
	const judge = (stated: number, data = sample(rows)) => {
		const statement: CountStatement = {
			kind: 'count',
			of: 'first-places',
			stated,
			universe: 'seoul',
			period: '2023H1'
		};
		return evaluateClaim(claimOf(statement), data, now);
	};

	it('counts measures at 15+, employment rates by age, or every rate', () => {
		expect(judge(3).readings.map(({ id, outcome }) => [id, outcome])).toEqual([
			['2023H1.15+.seoul.measures', 'holds'],
			['2023H1.15+.seoul.age-groups', 'fails'],
			['2023H1.15+.seoul.everything', 'fails']
		]);
		expect(judge(3).readings[0]?.parts[0]?.finding).toEqual({
			kind: 'first-places',
			first: [
				'employment_rate.total.15+',
				'participation_rate.total.15+',
				'unemployment_rate.total.15+'
			],
			unknown: [],
			of: 3
		});
	});

	it.each([
		['the measures', 3, 'depends'],
		['every rate', 4, 'depends'],
		['none of the ways to count', 7, 'refuted']
	])('is judged over the ways to count: fits %s', (_, stated, verdict) => {
		expect(judge(stated).verdict).toBe(verdict);
	});

	it('is open while an indicator lacks a member that could be first', () => {
		const gap = rows.filter(
			([, code, , more]) => code !== geumcheon || more?.measure !== 'unemployment_rate'
		);
		const { readings, missing } = judge(3, sample(gap));
		expect(readings[0]?.outcome).toBe('missing');
		expect(missing.map(({ measure, districts }) => [measure, districts])).toEqual([
			['unemployment_rate', [geumcheon]]
		]);
	});

	it('cannot be checked when nothing is published for the survey', () => {
		expect(judge(1, sample([])).verdict).toBe('no-data');
	});
});

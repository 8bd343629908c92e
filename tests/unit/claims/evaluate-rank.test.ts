import { describe, expect, it } from 'vitest';
import type { RankAssertion } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { findPart } from '../../../src/lib/claims/evaluation';
import {
	andong,
	claimOf,
	dalseong,
	first,
	gangdong,
	geumcheon,
	gunwi,
	sample,
	samcheok,
	suseong,
	survey,
	uiseong,
	yeongdeungpo
} from './sample';

const country = {
	[geumcheon]: 62.1,
	[yeongdeungpo]: 65.2,
	[gangdong]: 63,
	[suseong]: 51.7,
	[dalseong]: 66,
	[gunwi]: 73.7,
	[uiseong]: 75,
	[andong]: 62.1,
	[samcheok]: 60
};
const now = { published: null };
const judge = (values: Record<string, number>, statement = first(), district = yeongdeungpo) =>
	evaluateClaim(claimOf(statement, district), sample(survey('2023H1', values)), now);

describe('a rank claim', () => {
	it('depends on scope when it holds in Seoul and fails in the country', () => {
		const evaluation = judge(country);
		expect(evaluation.verdict).toBe('depends');
		expect(evaluation.counterexample).toBe('2023H1.15+.national');
		expect(evaluation.bestCase).toBe('2023H1.15+.seoul');
		expect(evaluation.dataVersion).toBe('sample-1');
		expect(evaluation.missing).toEqual([]);
	});

	it('gives rank, size, runner-up and margin', () => {
		expect(findPart(judge(country), '2023H1.15+.seoul')?.finding).toEqual({
			kind: 'rank',
			order: 'highest-first',
			rank: 1,
			of: 3,
			members: 3,
			worstIfComplete: 1,
			tiedWith: [],
			rounding: [1, 1],
			rival: { codes: [gangdong], value: 63, margin: 2.2, side: 'behind' },
			ahead: null,
			behind: { codes: [gangdong], value: 63, margin: 2.2 },
			lowReliability: [],
			confidence: null
		});
	});

	it('names the leader and the nearest ahead of one that is not first', () => {
		expect(findPart(judge(country), '2023H1.15+.national')?.finding).toMatchObject({
			rank: 4,
			of: 9,
			rival: { codes: [uiseong], margin: 9.8, side: 'ahead' },
			ahead: { codes: [dalseong], margin: 0.8 },
			behind: { codes: [gangdong], margin: 2.2 }
		});
	});

	const seoul = (assertion: RankAssertion) => first({ universe: 'seoul', assertion });
	const tied = { ...country, [gangdong]: 65.2 };
	const lastTied = { ...country, [yeongdeungpo]: 60, [gangdong]: 60 };
	it.each([
		['first, alone', country, seoul({ type: 'nth', rank: 1 }), 'supported'],
		['first, shared', tied, seoul({ type: 'nth', rank: 1 }), 'supported'],
		['second, although shared first', tied, seoul({ type: 'nth', rank: 2 }), 'refuted'],
		['second, but first', country, seoul({ type: 'nth', rank: 2 }), 'refuted'],
		['fifth of three', country, seoul({ type: 'nth', rank: 5 }), 'refuted'],
		['top two', country, seoul({ type: 'top', n: 2 }), 'supported'],
		['top five of three', country, seoul({ type: 'top', n: 5 }), 'supported'],
		['last, but first', country, seoul({ type: 'last' }), 'refuted'],
		['last, shared', lastTied, seoul({ type: 'last' }), 'supported'],
		[
			'last when all are level',
			{ [geumcheon]: 1, [yeongdeungpo]: 1, [gangdong]: 1 },
			seoul({ type: 'last' }),
			'supported'
		],
		[
			'among the highest: the first three of a small set',
			country,
			seoul({ type: 'among-highest' }),
			'supported'
		],
		[
			'among the highest, but fourth',
			country,
			first({ universe: 'national', assertion: { type: 'among-highest' } }),
			'refuted'
		],
		[
			'lowest first',
			{ ...country, [yeongdeungpo]: 60 },
			first({ universe: 'seoul', order: 'lowest-first' }),
			'supported'
		]
	])('%s', (_, values, statement, verdict) => {
		expect(judge(values, statement).verdict).toBe(verdict);
	});

	it('says with whom a first place is shared', () => {
		const evaluation = judge(tied, seoul({ type: 'nth', rank: 1 }));
		expect(evaluation.notes).toContainEqual({
			code: 'shared-rank',
			part: '2023H1.15+.seoul',
			with: [gangdong]
		});
		expect(findPart(evaluation, '2023H1.15+.seoul')?.finding).toMatchObject({
			rival: { side: 'level', margin: 0 },
			rounding: [1, 2]
		});
	});
});

describe('a rank claim with figures missing', () => {
	const firstInSeoul = first({ universe: 'seoul' });
	it.each([
		['its own', { [gangdong]: 63, [geumcheon]: 62 }, 'no-data'],
		['another, which could be ahead', { [yeongdeungpo]: 65.2, [geumcheon]: 62 }, 'no-data'],
		[
			'another, but one present is ahead already',
			{ [yeongdeungpo]: 61, [geumcheon]: 62 },
			'refuted'
		]
	])('%s', (_, values, verdict) => {
		expect(judge(values, firstInSeoul).verdict).toBe(verdict);
	});

	it('names table, period, group and district', () => {
		const { missing } = judge({ [yeongdeungpo]: 65.2, [geumcheon]: 62 }, firstInSeoul);
		expect(missing).toEqual([
			{
				measure: 'employment_rate',
				sex: 'total',
				age: '15+',
				period: '2023H1',
				reason: 'not-in-data-set',
				whole: false,
				districts: [gangdong]
			}
		]);
	});

	it('names a wholly missing table once, without listing every district', () => {
		const { verdict, missing } = judge(country, first({ sex: 'female', age: '15-64' }));
		expect(verdict).toBe('no-data');
		expect(missing).toEqual([
			{
				measure: 'employment_rate',
				sex: 'female',
				age: '15-64',
				period: '2023H1',
				reason: 'not-in-data-set',
				whole: true,
				districts: []
			}
		]);
	});

	it('ranks without members that were never published, and counts them', () => {
		const before = sample(survey('2019H1', { [andong]: 62, [samcheok]: 60, [uiseong]: 61 }));
		const statement = first({ periods: ['2019H1'], universe: 'national' });
		const evaluation = evaluateClaim(claimOf(statement, andong), before, now);
		// 달성군 and 군위군 are counties, published since 2013: their figures are lacking here.
		expect(evaluation.verdict).toBe('no-data');
		const cities = { ...statement, universe: 'custom:1119,3207,3704' };
		const amongThem = evaluateClaim(claimOf(cities, andong), before, now);
		expect(amongThem.verdict).toBe('supported');
		expect(amongThem.notes).toEqual([
			{
				code: 'members-missing',
				part: '2019H1.15+.custom:1119,3207,3704',
				ranked: 2,
				members: 3
			}
		]);
	});

	it('ranks without a suppressed member, which has no rank for anyone', () => {
		const dataset = sample([
			...survey('2023H1', { [yeongdeungpo]: 65.2, [gangdong]: 63 }),
			['2023H1', geumcheon, null, { suppressed: true }]
		]);
		const { verdict, notes } = evaluateClaim(claimOf(firstInSeoul), dataset, now);
		expect(verdict).toBe('supported');
		expect(notes[0]).toMatchObject({ code: 'members-missing', ranked: 2, members: 3 });
	});
});

describe('a rank claim and its universe', () => {
	it('fails for a district that is no member', () => {
		const { verdict, notes } = judge(country, first({ universe: 'metro-official' }), gunwi);
		expect(verdict).toBe('refuted');
		expect(notes[0]).toMatchObject({ code: 'not-a-member', members: 5 });
	});

	it('fails in a universe without members', () => {
		const { verdict, notes } = judge(country, first({ universe: 'province:세종' }));
		expect(verdict).toBe('refuted');
		expect(notes[0]).toMatchObject({ code: 'not-a-member', members: 0 });
	});

	it('holds in a universe of one, and says so', () => {
		const { verdict, notes } = judge(country, first({ universe: 'province:강원' }), samcheok);
		expect(verdict).toBe('supported');
		expect(notes).toEqual([{ code: 'one-member', part: '2023H1.15+.province:강원' }]);
	});

	it('follows 군위군 from 경북 to 대구 between two surveys', () => {
		const dataset = sample([...survey('2023H1', country), ...survey('2023H2', country)]);
		const statement = first({ periods: ['2023H1', '2023H2'], age: '15+' });
		const evaluation = evaluateClaim(claimOf(statement, gunwi), dataset, now);
		const own = evaluation.readings.find(({ id }) => id === '2023H1+2023H2.15+.province');
		expect(own?.parts.map((part) => [part.universe, part.outcome])).toEqual([
			['province:경북', 'fails'],
			['province:대구', 'holds']
		]);
		expect(own?.outcome).toBe('fails');
	});
});

describe('the ledger of a rank claim', () => {
	const dataset = sample([
		...survey('2023H1', country),
		...survey('2023H2', { ...country, [gangdong]: 70 })
	]);
	const statement = first({ periods: ['2023H1', '2023H2'] });
	const evaluation = evaluateClaim(claimOf(statement), dataset, now);

	it('has one atom per survey, each with its own verdict', () => {
		expect(evaluation.atoms.map(({ id, verdict }) => [id, verdict])).toEqual([
			['2023H1', 'depends'],
			['2023H2', 'refuted']
		]);
	});

	it('makes the sentence false when one of its surveys is false in every reading', () => {
		expect(evaluation.verdict).toBe('refuted');
	});

	it('links every atom to the cells it may mean', () => {
		expect(evaluation.atoms[0]?.parts).toEqual([
			'2023H1.15+.national',
			'2023H1.15+.seoul',
			'2023H1.15+.metro-official',
			'2023H1.15+.metro-gu'
		]);
	});

	it('survives a round trip through JSON', () => {
		expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
	});
});

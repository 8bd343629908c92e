import { describe, expect, it } from 'vitest';
import type { ChangeStatement, Claim, Statement } from '../../src/lib/claims/claim';
import { evaluateClaim } from '../../src/lib/claims/evaluate-claim';
import { findPart, findReading, type Evaluation } from '../../src/lib/claims/evaluation';
import type { RankFinding } from '../../src/lib/claims/finding';
import { indirectEvidence } from '../../src/lib/claims/indirect-evidence';
import { rankedChance } from '../../src/lib/claims/ranked-chance';
import { scopeMap } from '../../src/lib/claims/scope-map';
import { readArticles } from '../../src/lib/server/articles';
import { Dataset } from '../../src/lib/domain/dataset';
import { defaultDataRoot } from '../../src/lib/server/data-files';
import { loadDataset, readEmployment } from '../../src/lib/server/dataset';

// The facts of the first article, worked out by hand from the published tables.
const dataset = loadDataset();
const article = readArticles().find(({ ko }) => ko.slug === 'yeongdeungpo-jobs-award-2024')!.ko;
const context = { published: article.date };

function claimOf(id: string): Claim {
	return article.claims.find((claim) => claim.id === id)!;
}

const judged = (id: string) => evaluateClaim(claimOf(id), dataset, context);

const judgedAs = (statement: Statement): Evaluation =>
	evaluateClaim({ ...claimOf('employment-rate-first'), statement }, dataset, context);

function place(evaluation: Evaluation, part: string): RankFinding {
	const finding = findPart(evaluation, part)?.finding;
	if (finding?.kind !== 'rank') throw new Error(`no place at ${part}`);
	return finding;
}

const first = claimOf('employment-rate-first').statement;
if (first.kind !== 'rank') throw new Error('the first claim is about a rank');

describe('the verdicts of the first article', () => {
	it.each([
		['employment-rate-first', 'depends'],
		['womens-rate-first', 'no-data'],
		['jobs-award', 'outside'],
		['six-years', 'outside'],
		['training-budget', 'outside'],
		['exam-fees', 'outside'],
		['job-fair-record', 'outside'],
		['three-channels', 'supported']
	])('%s: %s', (id, verdict) => {
		expect(judged(id).verdict).toBe(verdict);
	});

	it('names the data release', () => {
		expect(judged('employment-rate-first').dataVersion).toBe(dataset.version);
	});
});

describe('고용률 1위', () => {
	const evaluation = judged('employment-rate-first');

	it.each([
		['2023H1.15+.seoul', 1, 25, '1125', 63, 2.2],
		['2023H1.15-64.seoul', 1, 25, '1125', 71.9, 1.2],
		['2023H2.15+.seoul', 1, 25, '1118', 63.8, 2.4],
		['2023H2.15-64.seoul', 1, 25, '1118', 73.1, 0.9]
	])('%s: rank %i of %i, ahead of %s (%f) by %f', (part, rank, of, code, value, margin) => {
		const found = place(evaluation, part);
		expect(found).toMatchObject({ rank, of, tiedWith: [] });
		expect(found.rival).toEqual({ codes: [code], value, margin, side: 'behind' });
	});

	it.each([
		['2023H1.15+.metro-official', 3, 74],
		['2023H2.15+.metro-official', 5, 75],
		['2023H1.15+.metro-gu', 2, 69],
		['2023H2.15+.metro-gu', 2, 69],
		['2023H1.15-64.metro-gu', 1, 69],
		['2023H1.15+.national', 84, 228],
		['2023H2.15+.national', 78, 228],
		['2023H1.15-64.national', 57, 228],
		['2023H2.15-64.national', 55, 228]
	])('%s: rank %i of %i', (part, rank, of) => {
		expect(place(evaluation, part)).toMatchObject({ rank, of });
	});

	it('is first of Seoul, and of nothing that counts counties', () => {
		expect(evaluation.counterexample).toBe('2023H1+2023H2.15+.national');
		expect(evaluation.bestCase).toBe('2023H1+2023H2.15+.seoul');
		expect(evaluation.readings.map(({ id, outcome }) => [id.slice(14), outcome])).toEqual([
			['15+.national', 'fails'],
			['15+.seoul', 'holds'],
			['15-64.national', 'fails'],
			['15-64.seoul', 'holds'],
			['15+.metro-official', 'fails'],
			['15-64.metro-official', 'fails'],
			['15+.metro-gu', 'fails'],
			['15-64.metro-gu', 'holds']
		]);
		expect(scopeMap(evaluation)).toMatchObject({ holds: 6, fails: 10, missing: 0 });
	});

	it('would have been true of Seoul’s 25, with the place in the country beside it', () => {
		expect(evaluation.trueStatement).toMatchObject({
			kind: 'rank',
			age: '15+',
			periods: [
				{
					period: '2023H1',
					value: 65.2,
					place: { universe: 'seoul', rank: 1, of: 25 },
					national: { rank: 84, of: 228 }
				},
				{
					period: '2023H2',
					value: 66.2,
					place: { universe: 'seoul', rank: 1, of: 25 },
					national: { rank: 78, of: 228 }
				}
			],
			earlier: false
		});
	});

	it('overstates, and no other district of Seoul could say the same', () => {
		const { robustness } = evaluation;
		expect(robustness!.fairness).toBeLessThan(0);
		expect(robustness!.robustness).toBeLessThan(1);
		expect(robustness!.uniqueness).toMatchObject({ universe: 'seoul', others: 24, share: 1 });
		const [h1] = robustness!.uniqueness!.firsts;
		// Youth is led by 금천구 (63.9), unemployment by 강동구.
		expect(h1!.districts.map(({ code }) => code)).toEqual(['1119', '1125', '1118', '1124']);
	});

	it('leads within sampling error: the sets of both surveys hold more than the first place', () => {
		const statement = { ...first, universe: 'seoul', age: '15+' as const };
		const { firmness, readings } = evaluateClaim(
			{ ...claimOf('employment-rate-first'), statement },
			dataset,
			{ ...context, chance: rankedChance() }
		);
		expect(firmness).toMatchObject({
			grade: 'within-sampling-error',
			roundingMatters: false,
			cappedByReliability: false
		});
		const sets = readings[0]!.parts.map((part) => (part.finding as RankFinding).confidence!);
		// 1 to 7 and 1 to 3, give or take one for the simulation.
		expect(sets.map(([best]) => best)).toEqual([1, 1]);
		expect(Math.abs(sets[0]![1] - 7)).toBeLessThanOrEqual(1);
		expect(Math.abs(sets[1]![1] - 3)).toBeLessThanOrEqual(1);
	});

	it('was not first among young people', () => {
		const youth = judgedAs({ ...first, universe: 'seoul', age: '15-29' });
		expect(youth.verdict).toBe('refuted');
		expect(place(youth, '2023H1.15-29.seoul').rank).toBe(4);
		expect(place(youth, '2023H2.15-29.seoul').rank).toBe(2);
	});

	it('survives a round trip through JSON', () => {
		expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
	});
});

describe('the same claim on changed figures', () => {
	const { cells } = readEmployment(defaultDataRoot());
	const changed = (ages: readonly string[], value: number) =>
		new Dataset(
			dataset.districts,
			dataset.measures,
			cells.map((cell) => {
				const { period, district, measure, sex, age } = cell;
				const isOurs = period === '2023H1' && district === '1119' && sex === 'total';
				const isRate = measure === 'employment_rate' && ages.includes(age);
				return isOurs && isRate ? { ...cell, value } : cell;
			}),
			'changed'
		);

	it.each([
		['lower at 15+ only: still true of ages 15 to 64', ['15+'], 60, 'depends'],
		['lower at both: true of nothing', ['15+', '15-64'], 60, 'refuted'],
		['the highest of all in one survey only: not in both', ['15+', '15-64'], 99, 'depends']
	])('%s', (_, ages, value, verdict) => {
		const data = changed(ages, value);
		const evaluation = evaluateClaim(claimOf('employment-rate-first'), data, context);
		expect(evaluation.verdict).toBe(verdict);
		expect(evaluation.dataVersion).toBe('changed');
	});
});

describe('여성 고용률 1위', () => {
	const evaluation = judged('womens-rate-first');

	it('says exactly which tables are missing', () => {
		expect(evaluation.missing.map(({ period, sex, age, whole }) => [period, sex, age, whole])).toEqual(
			[
				['2023H1', 'female', '15+', true],
				['2023H1', 'female', '15-64', true],
				['2023H2', 'female', '15+', true],
				['2023H2', 'female', '15-64', true]
			]
		);
	});

	it.each([
		['2021H1', 8, 56.8],
		['2021H2', 4, 59.7],
		['2022H1', 1, 63.1]
	] as const)('%s was rank %i of Seoul at 15-64 (%f%)', (period, rank, value) => {
		const statement = {
			...first,
			sex: 'female' as const,
			age: '15-64' as const,
			universe: 'seoul',
			periods: [period]
		};
		const part = findPart(judgedAs(statement), `${period}.female.15-64.seoul`);
		expect(part?.figure).toMatchObject({ value });
		expect(part?.finding).toMatchObject({ rank, of: 25 });
	});

	it('tells the last survey that is known instead, and that it is an earlier one', () => {
		expect(evaluation.trueStatement).toMatchObject({
			sex: 'female',
			age: '15-64',
			periods: [{ period: '2022H1', value: 63.1, place: { universe: 'seoul', rank: 1 } }],
			earlier: true
		});
	});

	const reported = { district: '1119', period: '2023H2', age: '15-64', value: 67.2 } as const;

	it('is plausible for 2023H2: others would need a gap they hardly ever had', () => {
		const { rivals, own } = indirectEvidence(dataset, 'employment_rate', reported, 'seoul')!;
		expect(rivals).toHaveLength(24);
		expect(rivals[0]).toMatchObject({
			code: '1118',
			total: 73.1,
			gap: { central: 11.8 },
			past: [
				{ period: '2021H1', gap: 17.2 },
				{ period: '2021H2', gap: 17 },
				{ period: '2022H1', gap: 11.4 }
			],
			pastWithin: 1
		});
		const others = rivals.slice(1);
		expect(Math.max(...others.map(({ gap }) => gap.central))).toBe(5.6);
		expect(others.every(({ pastWithin }) => pastWithin === 0)).toBe(true);
		expect(own?.gap.central).toBe(13.6);
	});

	it('cannot be argued for 2023H1, for which no value was announced', () => {
		const silent = { ...reported, period: '2023H1' as const, value: null };
		expect(indirectEvidence(dataset, 'employment_rate', silent, 'seoul')).toBeNull();
	});
});

describe('later and other claims about the same district', () => {
	const streak = (times: number): Statement => ({
		kind: 'streak',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2024H2'],
		universe: 'seoul',
		order: 'highest-first',
		rank: 1,
		times
	});

	it('"4회 연속 1위" holds from 2023H1 to 2024H2, and five would not', () => {
		expect(judgedAs(streak(4)).verdict).toBe('supported');
		expect(judgedAs(streak(5)).verdict).toBe('refuted');
		expect(findReading(judgedAs(streak(5)), judgedAs(streak(5)).counterexample)?.run).toEqual({
			times: 4,
			from: '2023H1',
			open: false
		});
	});

	it('was first of Seoul at every survey since', () => {
		const statement = { ...streak(7), periods: ['2026H1'] } as Statement;
		expect(judgedAs(statement).verdict).toBe('supported');
	});

	const rose = (more: Partial<ChangeStatement>): ChangeStatement => ({
		kind: 'change',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2023H1'],
		unit: 'points',
		amount: null,
		decimals: 1,
		direction: 'up',
		base: null,
		baseValue: null,
		...more
	});

	it.each([
		['"65.2%, 지난해 62.3%"', rose({ baseValue: 62.3 }), 'depends', 61.5, 62.3],
		[
			'"73.1%, 지난해 같은 기간 69.7%"',
			rose({ age: '15-64', base: '2022H1', baseValue: 69.7 }),
			'refuted',
			69.6,
			69.7
		]
	])('%s compares with the half-year before', (_, statement, verdict, namedValue, fitsValue) => {
		const evaluation = judgedAs(statement);
		expect(evaluation.verdict).toBe(verdict);
		expect(evaluation.notes).toMatchObject([
			{ code: 'wrong-base', named: '2022H1', namedValue, fits: '2022H2', fitsValue }
		]);
	});

	it('has been above the average of Seoul, weighted by population', () => {
		const statement: Statement = {
			kind: 'comparison',
			measure: 'employment_rate',
			sex: 'total',
			age: '15+',
			periods: ['2023H1'],
			relation: 'above',
			against: { averageOf: 'seoul' },
			margin: null
		};
		const { verdict, readings } = judgedAs(statement);
		expect(verdict).toBe('supported');
		expect(readings[0]?.parts[0]?.finding).toMatchObject({ own: 65.2, averageOver: 25 });
	});
});

describe('군위군, which moved to 대구 on 2023-07-01', () => {
	const gunwi = (period: '2023H1' | '2023H2') =>
		evaluateClaim(
			{
				...claimOf('employment-rate-first'),
				district: '3731',
				statement: { ...first, age: '15+', periods: [period] }
			},
			dataset,
			context
		).readings.map(({ reading }) => reading.universe);

	it('is read among 경북 before and among 대구 and the metropolitan set after', () => {
		expect(gunwi('2023H1')).toEqual(['national', 'province:경북', 'gun']);
		expect(gunwi('2023H2')).toEqual(['national', 'province:대구', 'gun', 'metro-official']);
	});
});

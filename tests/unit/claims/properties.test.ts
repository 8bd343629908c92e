import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankStatement, Statement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { scopeMap } from '../../../src/lib/claims/scope-map';
import type { Verdict } from '../../../src/lib/claims/verdict';
import type { Cell } from '../../../src/lib/domain/dataset';
import type { Period } from '../../../src/lib/domain/period';
import { claimOf, districts, first, gangdong, sample, yeongdeungpo } from './sample';
import { chanceOf } from './sample-chance';

type Row = [Period, string, number | null, Partial<Cell>];

const periods: Period[] = ['2022H1', '2022H2', '2023H1', '2023H2'];
// The same cases on every run; 3,000 runs of each were tried once with other seeds.
fc.configureGlobal({ seed: 20240810, numRuns: 60 });

const context = { published: null, chance: chanceOf(1) };

const grid = periods.flatMap((period) =>
	districts.flatMap(({ code }) =>
		['employment_rate', 'employed_thousand', 'unemployment_rate'].flatMap((measure) =>
			(['15+', '15-64'] as const).map((age) => ({ period, code, measure, age }))
		)
	)
);

/** Rates and counts of the small country, few of them missing, marked or suppressed, many tied. */
const rows: fc.Arbitrary<Row[]> = fc
	.array(
		fc.tuple(
			// Few different values, so that ties are common; 0 is one of them.
			fc.integer({ min: 0, max: 12 }),
			fc.oneof(
				{ weight: 60, arbitrary: fc.constant('plain') },
				{ weight: 1, arbitrary: fc.constantFrom('marked', 'suppressed', 'missing') }
			)
		),
		{ minLength: grid.length, maxLength: grid.length }
	)
	.map((cells) =>
		grid.flatMap(({ period, code, measure, age }, i): Row[] => {
			const [tenths, state] = cells[i]!;
			if (state === 'missing') return [];
			const suppressed = state === 'suppressed';
			const value = suppressed ? null : tenths / 10;
			const lowReliability = state === 'marked';
			return [[period, code, value, { measure, age, suppressed, lowReliability }]];
		})
	);

const series = {
	measure: fc.constant('employment_rate'),
	sex: fc.constantFrom('total' as const, 'total' as const, null, 'female' as const),
	age: fc.constantFrom('15+' as const, null),
	periods: fc.option(fc.subarray(periods, { minLength: 1, maxLength: 2 }))
};
const universe = fc.constantFrom(null, 'national', 'seoul', 'province:세종', 'metro-official');
const order = fc.constantFrom('highest-first' as const, 'lowest-first' as const);
const decimals = fc.constantFrom(0, 1, 2);

const statements: fc.Arbitrary<Statement> = fc
	.oneof(
		fc.record({
			kind: fc.constant('rank' as const),
			...series,
			universe,
			order,
			assertion: fc.oneof(
				fc.record({ type: fc.constant('nth' as const), rank: fc.integer({ min: 1, max: 12 }) }),
				fc.record({ type: fc.constant('top' as const), n: fc.integer({ min: 1, max: 12 }) }),
				fc.constantFrom({ type: 'last' as const }, { type: 'among-highest' as const })
			)
		}),
		fc.record({
			kind: fc.constant('streak' as const),
			...series,
			universe,
			order,
			rank: fc.integer({ min: 1, max: 3 }),
			times: fc.integer({ min: 1, max: 4 })
		}),
		fc.record({
			kind: fc.constant('value' as const),
			...series,
			value: fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10),
			decimals,
			precision: fc.constantFrom('exact', 'about', 'at-least', 'at-most'),
			unit: fc.constant('percent' as const)
		}),
		fc.record({
			kind: fc.constant('change' as const),
			...series,
			unit: fc.constantFrom('points' as const, 'percent' as const),
			amount: fc.option(fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10)),
			decimals,
			direction: fc.constantFrom('up', 'down', 'same'),
			base: fc.option(fc.constantFrom(...periods)),
			baseValue: fc.option(fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10))
		}),
		fc.record({
			kind: fc.constant('comparison' as const),
			...series,
			relation: fc.constantFrom('above', 'below', 'equal'),
			against: fc.constantFrom({ district: gangdong }, { averageOf: 'seoul' }),
			margin: fc.option(fc.integer({ min: 0, max: 9 }))
		}),
		fc.record({
			kind: fc.constant('record' as const),
			...series,
			extreme: fc.constantFrom('highest', 'lowest'),
			since: fc.option(fc.constantFrom(...periods))
		}),
		fc.record({
			kind: fc.constant('count' as const),
			of: fc.constant('first-places' as const),
			stated: fc.integer({ min: 0, max: 4 }),
			universe,
			period: fc.constantFrom(...periods)
		})
	)
	// fast-check's records have no prototype, which strict equality would tell from parsed ones.
	.map((statement) => structuredClone(statement) as Statement);

const anyDistrict = fc.constantFrom(...districts.map(({ code }) => code));

describe('every evaluation', () => {
	it('is plain data: nothing is lost in JSON, no NaN, no undefined', () => {
		fc.assert(
			fc.property(rows, statements, anyDistrict, (cells, statement, district) => {
				const evaluation = evaluateClaim(claimOf(statement, district), sample(cells), context);
				expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
				const map = scopeMap(evaluation);
				expect(JSON.parse(JSON.stringify(map))).toStrictEqual(map);
			}),
			{ numRuns: 150 }
		);
	});

	it('does not depend on the order of the rows', () => {
		fc.assert(
			fc.property(rows, statements, anyDistrict, (cells, statement, district) => {
				const claim = claimOf(statement, district);
				const turned = evaluateClaim(claim, sample(cells.toReversed()), context);
				expect(turned).toEqual(evaluateClaim(claim, sample(cells), context));
			})
		);
	});

	it('has unique ids of readings, a literal one first, and a verdict that its readings bear out', () => {
		fc.assert(
			fc.property(rows, statements, anyDistrict, (cells, statement, district) => {
				const { readings, verdict, bestCase, counterexample } = evaluateClaim(
					claimOf(statement, district),
					sample(cells),
					context
				);
				const ids = readings.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(readings.filter(({ reading }) => reading.literal)).toEqual(readings.slice(0, 1));
				const needs: Partial<Record<Verdict, [boolean, boolean]>> = {
					supported: [true, false],
					depends: [true, true],
					refuted: [false, true]
				};
				const expected = needs[verdict];
				if (expected) expect([bestCase !== null, counterexample !== null]).toEqual(expected);
				else expect(verdict).toBe('no-data');
			})
		);
	});

	it('keeps fairness between −1 and 1, robustness above 0 and at most 1', () => {
		fc.assert(
			fc.property(rows, statements, anyDistrict, (cells, statement, district) => {
				const { robustness } = evaluateClaim(claimOf(statement, district), sample(cells), context);
				if (!robustness) return;
				expect(Math.abs(robustness.fairness)).toBeLessThanOrEqual(1 + 1e-12);
				expect(robustness.robustness).toBeGreaterThan(0);
				expect(robustness.robustness).toBeLessThanOrEqual(1);
				const total = robustness.perturbations.reduce((sum, one) => sum + one.sensibility, 0);
				expect(total).toBeCloseTo(1, 9);
			})
		);
	});
});

describe('a rank claim', () => {
	const complete: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 300, max: 800 }), {
		minLength: districts.length,
		maxLength: districts.length
	});
	const judge = (tenths: readonly number[], statement: RankStatement = first()) =>
		evaluateClaim(
			claimOf(statement),
			sample(districts.map(({ code }, i): Row => ['2023H1', code, tenths[i]! / 10, {}])),
			{ published: null }
		);

	it('does not change when every rate rises by the same amount', () => {
		fc.assert(
			fc.property(complete, fc.integer({ min: 1, max: 150 }), (tenths, by) => {
				const shifted = judge(tenths.map((value) => value + by));
				const plain = judge(tenths);
				expect(shifted.readings.map(({ outcome }) => outcome)).toEqual(
					plain.readings.map(({ outcome }) => outcome)
				);
				expect(shifted.robustness?.fairness).toBe(plain.robustness?.fairness);
			})
		);
	});

	it('of a first place is never lost by a higher figure', () => {
		const own = districts.findIndex(({ code }) => code === yeongdeungpo);
		fc.assert(
			fc.property(complete, fc.integer({ min: 1, max: 200 }), (tenths, by) => {
				const held = judge(tenths).readings.filter(({ outcome }) => outcome === 'holds').length;
				const raised = tenths.map((value, i) => (i === own ? value + by : value));
				const holds = judge(raised).readings.filter(({ outcome }) => outcome === 'holds').length;
				expect(holds).toBeGreaterThanOrEqual(held);
			})
		);
	});

	it('of the last place is that of the first place with the order turned round', () => {
		fc.assert(
			fc.property(complete, (tenths) => {
				const last = judge(tenths, first({ assertion: { type: 'last' } }));
				const turned = judge(tenths, first({ order: 'lowest-first' }));
				expect(last.verdict).toBe(turned.verdict);
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	confidenceRankSets,
	marginalRankSet,
	marginalRankSets,
	simultaneousRankSets,
	type Estimate
} from '../../../src/lib/domain/rank-confidence';
import { competitionRanks } from '../../../src/lib/domain/ranking';
import type { RankRange } from '../../../src/lib/domain/rounding';
import { plainRankSets } from './plain-rank-sets';

const options = { level: 0.95, draws: 2000, seed: 42 };
const flat = (...values: number[]): Estimate[] => values.map((value) => ({ value, se: 1 }));
const known = (...values: number[]): Estimate[] => values.map((value) => ({ value, se: 0 }));

/** Values of one decimal, so that ties come up; errors of all sizes, 0 among them. */
const someEstimates = fc.array(
	fc.record({
		value: fc.integer({ min: 450, max: 800 }).map((tenths) => tenths / 10),
		se: fc.oneof(fc.constantFrom(0, 1, 1.1), fc.double({ min: 0.1, max: 3, noNaN: true }))
	}),
	{ minLength: 1, maxLength: 20 }
);
const someOptions = fc.record({
	level: fc.constantFrom(0.9, 0.95, 0.9875, 0.99),
	draws: fc.integer({ min: 100, max: 300 }),
	seed: fc.integer()
});

describe('rank sets of estimates', () => {
	it.each<[string, Estimate[], RankRange[], RankRange[]]>([
		[
			'far apart',
			flat(50, 90, 70),
			[
				[3, 3],
				[1, 1],
				[2, 2]
			],
			[
				[3, 3],
				[1, 1],
				[2, 2]
			]
		],
		[
			'equal',
			flat(60, 60),
			[
				[1, 2],
				[1, 2]
			],
			[
				[1, 2],
				[1, 2]
			]
		],
		[
			'two errors apart: 1.96 · √2 = 2.77 is needed',
			flat(60, 62.6),
			[
				[1, 2],
				[1, 2]
			],
			[
				[1, 2],
				[1, 2]
			]
		],
		[
			'three errors apart',
			flat(60, 63),
			[
				[2, 2],
				[1, 1]
			],
			[
				[2, 2],
				[1, 1]
			]
		],
		[
			'one apart from two',
			flat(80, 60, 61),
			[
				[1, 1],
				[2, 3],
				[2, 3]
			],
			[
				[1, 1],
				[2, 3],
				[2, 3]
			]
		],
		[
			'known exactly',
			known(60, 59.9, 61),
			[
				[2, 2],
				[3, 3],
				[1, 1]
			],
			[
				[2, 2],
				[3, 3],
				[1, 1]
			]
		],
		[
			'known exactly and tied',
			known(60, 60, 59),
			[
				[1, 2],
				[1, 2],
				[3, 3]
			],
			[
				[1, 2],
				[1, 2],
				[3, 3]
			]
		],
		[
			'one known exactly',
			[
				{ value: 60, se: 0 },
				{ value: 61, se: 1 },
				{ value: 70, se: 1 }
			],
			[
				[2, 3],
				[2, 3],
				[1, 1]
			],
			[
				[2, 3],
				[2, 3],
				[1, 1]
			]
		],
		['one member', flat(60), [[1, 1]], [[1, 1]]],
		['no members', [], [], []]
	])('%s', (_, estimates, marginal, simultaneous) => {
		expect(marginalRankSets(estimates, options)).toEqual(marginal);
		expect(simultaneousRankSets(estimates, options)).toEqual(simultaneous);
	});

	it('tell more apart in the second step than in the first', () => {
		// At first 12 questions are open and 3.63 points needed. Once 80 and 70 are apart from the rest,
		// 7 are left, 5 of them about a lower member being above a higher, and 3.4 points are enough.
		const helped = simultaneousRankSets(flat(80, 70, 60, 63.5), options);
		expect(helped.slice(2)).toEqual([
			[4, 4],
			[3, 3]
		]);
		const alone = simultaneousRankSets(flat(62, 61, 60, 63.5), options);
		expect(alone.slice(2)).toEqual([
			[1, 4],
			[1, 4]
		]);
	});

	it('keep the order of the estimates at a level so low that the critical value is 0', () => {
		expect(marginalRankSets(flat(60, 61, 62), { ...options, level: 0.001 })).toEqual([
			[3, 3],
			[2, 2],
			[1, 1]
		]);
	});

	it.each([
		['level', { ...options, level: 0 }, 'invalid level; not in (0, 1): 0'],
		['level', { ...options, level: 95 }, 'invalid level; not in (0, 1): 95'],
		['draws', { ...options, draws: 0 }, 'invalid draws; not a whole number above 0: 0'],
		['draws', { ...options, draws: 99.5 }, 'invalid draws; not a whole number above 0: 99.5']
	])('refuse an impossible %s', (_, impossible, message) => {
		expect(() => marginalRankSets(flat(1, 2), impossible)).toThrow(message);
	});

	it.each([
		['an error below 0', { value: 60, se: -1 }],
		['an error that is no number', { value: 60, se: NaN }],
		['a value that is no number', { value: NaN, se: 1 }]
	])('refuse %s', (_, estimate) => {
		expect(() => simultaneousRankSets([estimate], options)).toThrow('invalid estimate');
	});
});

describe('the fast method', { timeout: 30_000 }, () => {
	it('finds exactly what the plain one finds', () => {
		fc.assert(
			fc.property(someEstimates, someOptions, (estimates, settings) => {
				const places = estimates.map((_, place) => place);
				const marginal = places.map((place) => plainRankSets(estimates, [place], settings)[0]);
				expect(marginalRankSets(estimates, settings)).toEqual(marginal);
				expect(simultaneousRankSets(estimates, settings)).toEqual(
					plainRankSets(estimates, places, settings)
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('finds for one member what it finds for all, and both kinds at once what it finds apart', () => {
		fc.assert(
			fc.property(someEstimates, someOptions, (estimates, settings) => {
				const marginal = marginalRankSets(estimates, settings);
				estimates.forEach((_, place) =>
					expect(marginalRankSet(estimates, place, settings)).toEqual(marginal[place])
				);
				expect(confidenceRankSets(estimates, settings)).toEqual({
					marginal,
					simultaneous: simultaneousRankSets(estimates, settings)
				});
			})
		);
	});
});

describe('every rank set', { timeout: 30_000 }, () => {
	it('holds the rank of the estimate, at any level', () => {
		const anyLevel = fc.double({ min: 0.001, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(someEstimates, anyLevel, someOptions, (estimates, level, settings) => {
				const { marginal, simultaneous } = confidenceRankSets(estimates, { ...settings, level });
				const values = estimates.map(({ value }) => value);
				competitionRanks(values, 'highest-first').forEach((rank, place) => {
					for (const [best, worst] of [marginal[place]!, simultaneous[place]!]) {
						expect(best).toBeLessThanOrEqual(rank);
						expect(worst).toBeGreaterThanOrEqual(rank);
					}
				});
			})
		);
	});

	it('lies within the simultaneous one when it is marginal', () => {
		fc.assert(
			fc.property(someEstimates, someOptions, (estimates, settings) => {
				const { marginal, simultaneous } = confidenceRankSets(estimates, settings);
				marginal.forEach((set, place) => expectWithin(set, simultaneous[place]!));
			})
		);
	});

	it('never narrows when all errors grow alike', () => {
		const growth = fc.double({ min: 1, max: 4, noNaN: true });
		fc.assert(
			fc.property(someEstimates, growth, someOptions, (estimates, factor, settings) => {
				const grown = estimates.map(({ value, se }) => ({ value, se: factor * se }));
				const before = confidenceRankSets(estimates, settings);
				const after = confidenceRankSets(grown, settings);
				estimates.forEach((_, place) => {
					expectWithin(before.marginal[place]!, after.marginal[place]!);
					expectWithin(before.simultaneous[place]!, after.simultaneous[place]!);
				});
			})
		);
	});

	it('never narrows when the level rises', () => {
		fc.assert(
			fc.property(someEstimates, someOptions, (estimates, settings) => {
				const low = confidenceRankSets(estimates, { ...settings, level: 0.8 });
				const high = confidenceRankSets(estimates, { ...settings, level: 0.95 });
				estimates.forEach((_, place) => {
					expectWithin(low.marginal[place]!, high.marginal[place]!);
					expectWithin(low.simultaneous[place]!, high.simultaneous[place]!);
				});
			})
		);
	});

	it('is the same for the same seed, and may differ for another by chance', () => {
		const close = flat(...Array.from({ length: 25 }, (_, i) => 60 + i * 0.35));
		expect(confidenceRankSets(close, options)).toEqual(confidenceRankSets(close, options));
		const other = confidenceRankSets(close, { ...options, draws: 100, seed: 1 });
		expect(confidenceRankSets(close, { ...options, draws: 100, seed: 2 })).not.toEqual(other);
	});

	it('leaves its estimates as they were', () => {
		const estimates = flat(60, 63, 61);
		confidenceRankSets(estimates, options);
		expect(estimates).toEqual(flat(60, 63, 61));
	});
});

function expectWithin([best, worst]: RankRange, [widerBest, widerWorst]: RankRange): void {
	expect(best).toBeGreaterThanOrEqual(widerBest);
	expect(worst).toBeLessThanOrEqual(widerWorst);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointCriticalValue, jointRankSets } from '../../../src/lib/domain/joint-ranks';
import type { Estimate } from '../../../src/lib/domain/rank-confidence';
import type { RankRange } from '../../../src/lib/domain/rounding';

describe('jointCriticalValue', () => {
	it.each([
		['51 states at 90%, the value that the method was published with', 51, 0.9, 3.0809],
		['one member is a plain interval', 1, 0.95, 1.95996],
		['25 districts at 95%', 25, 0.95, 3.08295],
		['228 districts at 95%', 228, 0.95, 3.68922]
	])('%s', (_, count, level, expected) => {
		expect(jointCriticalValue(count, level)).toBeCloseTo(expected, 4);
	});
});

const flat = (...values: number[]): Estimate[] => values.map((value) => ({ value, se: 1 }));

describe('jointRankSets', () => {
	it.each<[string, Estimate[], RankRange[]]>([
		[
			'far apart',
			flat(50, 70, 60),
			[
				[3, 3],
				[1, 1],
				[2, 2]
			]
		],
		[
			'close together',
			flat(50, 51),
			[
				[1, 2],
				[1, 2]
			]
		],
		[
			'one apart from two',
			flat(70, 50, 51),
			[
				[1, 1],
				[2, 3],
				[2, 3]
			]
		],
		[
			'overlap is not passed on from one to the next',
			flat(50, 54, 58),
			[
				[2, 3],
				[1, 3],
				[1, 2]
			]
		],
		[
			'ties',
			flat(60, 60),
			[
				[1, 2],
				[1, 2]
			]
		],
		[
			'known exactly',
			[
				{ value: 60, se: 0 },
				{ value: 59.9, se: 0 }
			],
			[
				[1, 1],
				[2, 2]
			]
		],
		[
			'known exactly and tied',
			[
				{ value: 60, se: 0 },
				{ value: 60, se: 0 }
			],
			[
				[1, 2],
				[1, 2]
			]
		],
		['one member', flat(60), [[1, 1]]],
		['no members', [], []]
	])('%s', (_, estimates, expected) => {
		expect(jointRankSets(estimates, 0.95)).toEqual(expected);
	});

	it('is every rank that some true values within the intervals would give', () => {
		const estimate = fc.record({
			value: fc.integer({ min: 500, max: 600 }).map((tenths) => tenths / 10),
			se: fc.constantFrom(0, 0.3, 0.7, 1, 1.4)
		});
		fc.assert(
			fc.property(fc.array(estimate, { minLength: 1, maxLength: 7 }), (estimates) => {
				expect(jointRankSets(estimates, 0.9)).toEqual(attainableRanks(estimates, 0.9));
			})
		);
	});

	it.each([0, 1, NaN])('refuses the level %s', (level) => {
		expect(() => jointRankSets(flat(1, 2), level)).toThrow('invalid level; not in (0, 1)');
	});
});

/**
 * Every member at either end of its interval, in all combinations: the best and the worst place that
 * each one ever takes, a tie being every place it spans.
 */
function attainableRanks(estimates: readonly Estimate[], level: number): RankRange[] {
	const z = jointCriticalValue(estimates.length, level);
	const best = estimates.map(() => Infinity);
	const worst = estimates.map(() => 0);
	for (let ends = 0; ends < 2 ** estimates.length; ends++) {
		const truth = estimates.map(({ value, se }, k) => value + (ends & (1 << k) ? z : -z) * se);
		truth.forEach((own, k) => {
			best[k] = Math.min(best[k]!, 1 + truth.filter((other) => other > own).length);
			worst[k] = Math.max(worst[k]!, truth.filter((other) => other >= own).length);
		});
	}
	return estimates.map((_, k) => [best[k]!, worst[k]!]);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankOrder } from '../../../src/lib/domain/ranking';
import { roundingRankRanges, type RankRange } from '../../../src/lib/domain/rounding';

const published = (values: number[], decimals = 1) => values.map((value) => ({ value, decimals }));

describe('roundingRankRanges', () => {
	it.each<[string, { value: number; decimals: number }[], RankOrder, RankRange[]]>([
		['nobody', [], 'highest-first', []],
		['one alone', published([65.2]), 'highest-first', [[1, 1]]],
		[
			'a tie may be either way round',
			published([65.2, 65.2]),
			'highest-first',
			[
				[1, 2],
				[1, 2]
			]
		],
		// 65.2 is [65.15, 65.25), 65.1 is [65.05, 65.15): they touch and do not overlap.
		[
			'one step apart is certain',
			published([65.2, 65.1]),
			'highest-first',
			[
				[1, 1],
				[2, 2]
			]
		],
		[
			'lowest first',
			published([65.2, 65.1, 65.2]),
			'lowest-first',
			[
				[2, 3],
				[1, 1],
				[2, 3]
			]
		],
		[
			'the order of the input stays',
			published([1, 3, 2]),
			'highest-first',
			[
				[3, 3],
				[1, 1],
				[2, 2]
			]
		],
		[
			'rates at the end of the scale',
			published([100, 100, 99.9]),
			'highest-first',
			[
				[1, 2],
				[1, 2],
				[3, 3]
			]
		],
		[
			'zeros',
			published([0, 0]),
			'lowest-first',
			[
				[1, 2],
				[1, 2]
			]
		],
		[
			'a whole number beside tenths: 13 is [12.5, 13.5), 13.4 lies inside, 13.6 does not',
			[
				{ value: 13, decimals: 0 },
				{ value: 13.4, decimals: 1 },
				{ value: 13.6, decimals: 1 }
			],
			'highest-first',
			[
				[2, 3],
				[2, 3],
				[1, 1]
			]
		],
		[
			'two decimals',
			published([1.05, 1.04], 2),
			'highest-first',
			[
				[1, 1],
				[2, 2]
			]
		]
	])('%s', (_, figures, order, expected) => {
		expect(roundingRankRanges(figures, order)).toEqual(expected);
	});

	const anyFigures = fc.array(
		fc.record({
			value: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
			decimals: fc.constant(1)
		}),
		{ maxLength: 12 }
	);

	it('is what counting pair by pair gives', () => {
		fc.assert(
			fc.property(anyFigures, (figures) => {
				const tenths = figures.map(({ value }) => Math.round(value * 10));
				// With one rounding, only a strictly higher published value is surely ahead.
				const expected = tenths.map((own) => [
					1 + tenths.filter((other) => other > own).length,
					tenths.length - tenths.filter((other) => other < own).length
				]);
				expect(roundingRankRanges(figures, 'highest-first')).toEqual(expected);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import { binsOf } from '../../../src/lib/domain/bins';

describe('binsOf', () => {
	type Case = [name: string, values: number[], width: number, bins: [number, number, number[]][]];
	const cases: Case[] = [
		['no value, no class', [], 2, []],
		['one value, one class', [57.3], 2, [[56, 58, [0]]]],
		['one value on an edge opens its class', [58], 2, [[58, 60, [0]]]],
		['equal values share a class', [57.3, 57.3], 2, [[56, 58, [0, 1]]]],
		[
			'a value on an inner edge belongs to the class that it opens',
			[56.1, 58, 59.9],
			2,
			[
				[56, 58, [0]],
				[58, 60, [1, 2]]
			]
		],
		['the largest on an edge stays in the last class', [56.1, 58], 2, [[56, 58, [0, 1]]]],
		[
			'an empty class stands between',
			[50.5, 55],
			2,
			[
				[50, 52, [0]],
				[52, 54, []],
				[54, 56, [1]]
			]
		],
		[
			'values as published do not slip below their edge: 58.2 / 0.2 is 290.99…',
			[58.1, 58.2, 58.5],
			0.2,
			[
				[58, 58.2, [0]],
				[58.2, 58.4, [1]],
				[58.4, 58.6, [2]]
			]
		],
		[
			'below 0',
			[-1.5, 0.5],
			1,
			[
				[-2, -1, [0]],
				[-1, 0, []],
				[0, 1, [1]]
			]
		]
	];
	it.each(cases)('%s', (_, values, width, bins) =>
		expect(binsOf(values, width).map(({ low, high, members }) => [low, high, members])).toEqual(
			bins
		)
	);

	it('loses nobody', () => {
		const values = Array.from({ length: 200 }, (_, i) => ((i * 37) % 341) / 10);
		const found = binsOf(values, 0.5).flatMap(({ members }) => members);
		expect(found.toSorted((a, b) => a - b)).toEqual(values.map((_, i) => i));
	});
});

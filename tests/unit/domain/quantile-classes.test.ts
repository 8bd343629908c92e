import { describe, expect, it } from 'vitest';
import { classOf, quantileClasses } from '../../../src/lib/domain/quantile-classes';

type Class = [low: number, high: number, count: number];

describe('quantileClasses', () => {
	it.each<[string, number[], number, Class[]]>([
		[
			'as many in each',
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
			5,
			[
				[1, 3, 2],
				[3, 5, 2],
				[5, 7, 2],
				[7, 9, 2],
				[9, 10, 2]
			]
		],
		[
			'in any order',
			[4, 1, 3, 2],
			2,
			[
				[1, 3, 2],
				[3, 4, 2]
			]
		],
		[
			'equal values stay together, in the upper class',
			[1, 2, 2, 2, 3, 4],
			3,
			[
				[1, 2, 1],
				[2, 3, 3],
				[3, 4, 2]
			]
		],
		[
			'ties that fill whole classes leave fewer',
			[1, 1, 1, 1, 1, 1, 1, 1, 9, 9],
			5,
			[
				[1, 9, 8],
				[9, 9, 2]
			]
		],
		['all the same', [7, 7, 7], 5, [[7, 7, 3]]],
		[
			'fewer values than classes',
			[5, 6],
			5,
			[
				[5, 6, 1],
				[6, 6, 1]
			]
		],
		['no values', [], 5, []],
		[
			'below and above 0',
			[-2, -1, 0, 1],
			2,
			[
				[-2, 0, 2],
				[0, 1, 2]
			]
		]
	])('%s', (_, values, count, expected) => {
		const found = quantileClasses(values, count);
		expect(found.map(({ low, high, count }) => [low, high, count])).toEqual(expected);
	});
});

describe('classOf', () => {
	const classes = quantileClasses([1, 2, 3, 4], 2);
	it.each<[string, number, number]>([
		['the lowest', 1, 0],
		['just below a bound', 2.9, 0],
		['on a bound: the upper class', 3, 1],
		['the highest', 4, 1],
		['below all', 0, 0]
	])('%s', (_, value, expected) => {
		expect(classOf(value, classes)).toBe(expected);
	});
});

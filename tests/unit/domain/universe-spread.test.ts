import { expect, it } from 'vitest';
import { universeSpread } from '../../../src/lib/domain/universe-spread';
import { rateOfAll, smallCountry } from './small-country';

/** Values of the five districts in code order; null is suppressed, undefined is not in the data. */
function spreadOf(values: readonly (number | null | undefined)[], universe = 'seoul') {
	const cells = values.flatMap((value, index) =>
		value === undefined ? [] : [{ code: `110${index + 1}`, value }]
	);
	return universeSpread(smallCountry(cells), rateOfAll, universe, '2023H1');
}

it.each([
	[
		'five values: quartiles are the second and the fourth',
		[50, 90, 60, 80, 70],
		{ count: 5, low: 60, median: 70, high: 80 }
	],
	[
		'four values: between order statistics',
		[10, 20, 30, 40],
		{ count: 4, low: 17.5, median: 25, high: 32.5 }
	],
	[
		'a suppressed value is not a 0',
		[10, null, 20, 30, 40],
		{ count: 4, low: 17.5, median: 25, high: 32.5 }
	],
	['all equal: no spread', [60, 60, 60, 60], { count: 4, low: 60, median: 60, high: 60 }],
	['zeros are values', [0, 0, 0, 0, 3], { count: 5, low: 0, median: 0, high: 0 }],
	[
		'negative values sort as numbers',
		[-10, -9, -8, -1],
		{ count: 4, low: -9.25, median: -8.5, high: -6.25 }
	],
	['three of five are a part, not the whole', [50, null, 60, 70, undefined], undefined],
	['nothing published', [], undefined]
])('%s', (_, values, spread) => {
	expect(spreadOf(values)).toEqual(spread);
});

it('keeps to the members of the universe', () => {
	const values = [50, 60, 70, 80, 90];
	expect(spreadOf(values, 'custom:1101,1102,1103')).toMatchObject({ count: 3, median: 60 });
	expect(spreadOf(values, 'custom:1101,1102')).toBeUndefined();
	expect(spreadOf(values, 'province:부산')).toBeUndefined();
});

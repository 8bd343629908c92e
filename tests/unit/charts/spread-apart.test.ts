import { expect, it } from 'vitest';
import { spreadApart } from '../../../src/lib/charts/spread-apart';

const cases: [name: string, wanted: number[], result: number[]][] = [
	['none', [], []],
	['one stays', [50], [50]],
	['those far apart stay', [10, 60], [10, 60]],
	['two at one place move apart evenly', [50, 50], [45, 55]],
	['input order is kept', [52, 50], [56, 46]],
	['moved neighbours push others', [50, 52, 58], [43.333, 53.333, 63.333]],
	['none leaves at the top', [0, 1], [0, 10]],
	['none leaves at the bottom', [100, 99], [100, 90]],
	[
		'too many share what there is',
		Array.from({ length: 21 }, () => 50),
		Array.from({ length: 21 }, (_, i) => i * 5)
	]
];

it.each(cases)('%s', (_, wanted, result) => {
	const places = spreadApart(wanted, 10, 0, 100);
	expect(places.map((place) => Number(place.toFixed(3)))).toEqual(result);
});

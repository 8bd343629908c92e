import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, type Box } from '../../../src/lib/charts/place-labels';

const bounds: Box = { left: 0, top: 0, right: 200, bottom: 100 };
const label = (x: number, y: number, mustStand = false) => ({
	x,
	y,
	width: 40,
	height: 14,
	mustStand
});
const mark = (x: number, y: number): Box => ({
	left: x - 4,
	top: y - 4,
	right: x + 4,
	bottom: y + 4
});
const everywhere = [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200].flatMap((x) =>
	[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((y) => mark(x, y))
);

const alignOf = (
	requests: Parameters<typeof placeLabels>[0],
	marks: Box[] = [],
	taken: Box[] = [],
	lines: Box[] = []
) => placeLabels(requests, marks, taken, lines, bounds, 8).map((place) => place?.align ?? null);

describe('placeLabels', () => {
	const cases: [name: string, found: (string | null)[], expected: (string | null)[]][] = [
		['to the right where there is room', alignOf([label(50, 50)]), ['start']],
		['to the left at the right end', alignOf([label(180, 50)]), ['end']],
		['to the left of a neighbour', alignOf([label(50, 50)], [mark(70, 50)]), ['end']],
		[
			'above between two neighbours',
			alignOf([label(50, 50)], [mark(70, 50), mark(30, 50)]),
			['center']
		],
		['nowhere among points', alignOf([label(100, 50)], everywhere), [null]],
		['over points when it must stand', alignOf([label(100, 50, true)], everywhere), ['start']],
		[
			'never over what is taken, even when it must stand',
			alignOf([label(100, 50, true)], [], [bounds]),
			[null]
		],
		[
			'not across a line when another place is free',
			alignOf([label(50, 50)], [], [], [{ left: 80, right: 81, top: 0, bottom: 100 }]),
			['end']
		],
		['second come, second served', alignOf([label(50, 50), label(52, 50)]), ['start', 'end']]
	];
	it.each(cases)('puts a name %s', (_, found, expected) => {
		expect(found).toEqual(expected);
	});

	it('never puts one name over another, however many there are', () => {
		const requests = Array.from({ length: 60 }, (_, i) => label(20 + (i % 10) * 16, 10 + i, true));
		const boxes = placeLabels(requests, [], [], [], bounds, 8).flatMap((place) => place?.box ?? []);
		expect(boxes.length).toBeGreaterThan(5);
		const pairs = boxes.flatMap((box, i) => boxes.slice(i + 1).map((other) => overlap(box, other)));
		expect(pairs).not.toContain(true);
	});
});

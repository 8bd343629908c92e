import { describe, expect, it } from 'vitest';
import { placeFlags, type Flag } from '../../../src/lib/charts/place-flags';

/** Poles that run through a label below their own. */
function crossings(flags: readonly Flag[], low: number, high: number): number {
	const placed = placeFlags(flags, low, high);
	return placed.flatMap(({ start, row }, i) =>
		flags.filter(({ x }, j) => placed[j]!.row > row && x > start && x < start + flags[i]!.width)
	).length;
}

describe('placeFlags', () => {
	const cases: [name: string, flags: Flag[], placed: { start: number; row: number }[]][] = [
		['none', [], []],
		['one lies to the right of its pole', [{ x: 20, width: 50 }], [{ start: 20, row: 0 }]],
		['or to the left where the right has no room', [{ x: 90, width: 50 }], [{ start: 50, row: 0 }]],
		['or as far in as it must', [{ x: 45, width: 80 }], [{ start: 20, row: 0 }]],
		[
			'two that do not meet share a row',
			[
				{ x: 0, width: 40 },
				{ x: 100, width: 40 }
			],
			[
				{ start: 0, row: 0 },
				{ start: 60, row: 0 }
			]
		],
		[
			'two at one place stand in two rows',
			[
				{ x: 0, width: 80 },
				{ x: 0, width: 80 }
			],
			[
				{ start: 0, row: 1 },
				{ start: 0, row: 0 }
			]
		]
	];
	it.each(cases)('%s', (_, flags, placed) => {
		const found = placeFlags(flags, 0, 100);
		expect(found.map(({ start }) => start)).toEqual(placed.map(({ start }) => start));
		expect(found.map(({ row }) => row).sort()).toEqual(placed.map(({ row }) => row).sort());
	});

	it('lets no label touch another, at a width of a phone', () => {
		const flags = [60, 80, 150, 155, 210, 300, 170].map((x) => ({ x, width: 150 }));
		const placed = placeFlags(flags, 0, 340);
		placed.forEach(({ start, row }, i) => {
			expect(start).toBeGreaterThanOrEqual(0);
			expect(start + 150).toBeLessThanOrEqual(340);
			for (const other of placed.slice(i + 1)) {
				if (other.row === row) expect(Math.abs(other.start - start)).toBeGreaterThan(150);
			}
		});
	});

	it.each([
		['spread over a page', [40, 120, 300, 420, 600, 700], 150, 720],
		['close together in the middle', [340, 350, 360, 370], 150, 720],
		['at the left end', [10, 20, 30], 120, 340],
		['at the right end', [310, 320, 330], 120, 340]
	] as const)('runs no pole through a label: %s', (_, places, width, high) => {
		expect(
			crossings(
				places.map((x) => ({ x, width })),
				0,
				high
			)
		).toBe(0);
	});
});

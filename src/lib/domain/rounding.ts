import type { RankOrder } from './ranking';

/** Both ends included, 1 is first. */
export type RankRange = readonly [best: number, worst: number];

/**
 * The interval [low, high) that a published value stands for: 65.2 means [65.15, 65.25).
 * Counted in 1/200 of a unit so that the ends are whole numbers and compare exactly.
 */
export function roundingInterval(value: number, decimals: number): [low: number, high: number] {
	const halfWidth = 10 ** (maxDecimals - decimals);
	const centre = Math.round(value * roundingSteps);
	return [centre - halfWidth, centre + halfWidth];
}

/** The finest rounding in the tables. */
const maxDecimals = 2;

/** Steps of a rounding interval in one unit. */
export const roundingSteps = 2 * 10 ** maxDecimals;

/**
 * Best and worst rank consistent with rounding, exact and without any assumption: best is
 * 1 + members surely ahead (their low end at or above one's high end), worst is N minus members
 * surely behind. Values may be rounded to different decimals (0 to 2). Same order as the input.
 */
export function roundingRankRanges(
	figures: readonly { value: number; decimals: number }[],
	order: RankOrder
): RankRange[] {
	const sign = order === 'highest-first' ? 1 : -1;
	const intervals = figures.map(({ value, decimals }) => {
		const [low, high] = roundingInterval(sign * value, decimals);
		return { low, high };
	});
	const lows = Float64Array.from(intervals, ({ low }) => low).sort();
	const highs = Float64Array.from(intervals, ({ high }) => high).sort();
	return intervals.map(({ low, high }) => [
		1 + figures.length - countBelow(lows, high),
		figures.length - countBelow(highs, low + 1)
	]);
}

/** How many of the ascending numbers are strictly below the limit. */
function countBelow(ascending: Float64Array, limit: number): number {
	let from = 0;
	let to = ascending.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if (ascending[middle]! < limit) from = middle + 1;
		else to = middle;
	}
	return from;
}

import { standardNormals } from './random';

/**
 * R draws of the sampling errors of p estimates: independent normals around 0 with the given standard
 * errors. Columns run from the smallest standard error to the largest and fall into groups of like
 * errors; each draw's extremes, of a group and of all, bound what a difference can come to.
 */
export interface ErrorDraws {
	draws: number;
	/** The place among the estimates that each column's estimate had. */
	places: Int32Array;
	standardErrors: Float64Array;
	/** Draw r stands in the p numbers from r·p on. */
	values: Float64Array;
	/** Column where each group starts, then p. */
	groupStarts: Int32Array;
	/** One number for each draw and group. */
	ofGroups: Extremes;
	/** One number for each draw. */
	ofAll: Extremes;
}

interface Extremes {
	lowest: Float64Array;
	highest: Float64Array;
}

/** More groups bound more closely but cost more to go through; 4 to 16 are about equally fast. */
const maxGroups = 8;

/** Draws in the order of the estimates, so that the same order and seed give the same draws. */
export function drawErrors(
	standardErrors: readonly number[],
	{ draws, seed }: { draws: number; seed: number }
): ErrorDraws {
	const size = standardErrors.length;
	const places = Int32Array.from(standardErrors, (_, place) => place).sort(
		(a, b) => standardErrors[a]! - standardErrors[b]!
	);
	const sorted = Float64Array.from(places, (place) => standardErrors[place]!);
	const normals = standardNormals(draws * size, seed);
	const values = new Float64Array(draws * size);
	for (let row = 0; row < values.length; row += size) {
		for (let column = 0; column < size; column++) {
			values[row + column] = sorted[column]! * normals[row + places[column]!]!;
		}
	}
	const groups = Math.min(maxGroups, size);
	const groupStarts = Int32Array.from({ length: groups + 1 }, (_, group) =>
		Math.round((group * size) / groups)
	);
	const ofGroups = extremes(values, groupStarts);
	const ofAll = extremes(values, Int32Array.of(0, size));
	return { draws, places, standardErrors: sorted, values, groupStarts, ofGroups, ofAll };
}

function extremes(values: Float64Array, starts: Int32Array): Extremes {
	const groups = starts.length - 1;
	const size = starts[groups]!;
	const lowest = new Float64Array((values.length / size) * groups);
	const highest = new Float64Array(lowest.length);
	let place = 0;
	for (let row = 0; row < values.length; row += size) {
		for (let group = 0; group < groups; group++, place++) {
			let low = Infinity;
			let high = -Infinity;
			for (let column = starts[group]!; column < starts[group + 1]!; column++) {
				low = Math.min(low, values[row + column]!);
				high = Math.max(high, values[row + column]!);
			}
			lowest[place] = low;
			highest[place] = high;
		}
	}
	return { lowest, highest };
}

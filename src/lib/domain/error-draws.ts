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
	const ofGroups = extremes(values, values, groupStarts);
	const ofAll = extremes(ofGroups.lowest, ofGroups.highest, Int32Array.of(0, groups));
	return { draws, places, standardErrors: sorted, values, groupStarts, ofGroups, ofAll };
}

/** Of every stretch between two starts, in rows as long as the last start says. */
function extremes(low: Float64Array, high: Float64Array, starts: Int32Array): Extremes {
	const stretches = starts.length - 1;
	const size = starts[stretches]!;
	const lowest = new Float64Array((low.length / size) * stretches);
	const highest = new Float64Array(lowest.length);
	let place = 0;
	for (let row = 0; row < low.length; row += size) {
		for (let stretch = 0; stretch < stretches; stretch++, place++) {
			let least = Infinity;
			let most = -Infinity;
			const end = row + starts[stretch + 1]!;
			for (let at = row + starts[stretch]!; at < end; at++) {
				if (low[at]! < least) least = low[at]!;
				if (high[at]! > most) most = high[at]!;
			}
			lowest[place] = least;
			highest[place] = most;
		}
	}
	return { lowest, highest };
}

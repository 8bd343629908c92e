import { largestDifference, raiseBounds, rejectBeyond, type Comparison } from './comparison';
import type { ErrorDraws } from './error-draws';
import { tailQuantile } from './tail-quantile';

/** How many others are found to be truly above and truly below each column's member. */
export interface Findings {
	above: Int32Array;
	below: Int32Array;
}

/**
 * Tests all hypotheses of the comparisons together, at most one false rejection with the probability
 * 1 − level: the stepdown method of Romano and Wolf as Mogstad, Romano, Shaikh and Wilhelm use it for
 * ranks. The critical value is the quantile over the draws of the largest studentised difference
 * among the open hypotheses; what exceeds it is rejected; and again with the rest until nothing is.
 *
 * The largest difference counts as 0 where it is below, which matters only for levels far under one
 * half: a critical value below 0 would contradict the estimates' own order. Uses the comparisons up.
 */
export function stepdown(
	comparisons: readonly Comparison[],
	errors: ErrorDraws,
	level: number
): Findings {
	const size = errors.standardErrors.length;
	const findings = { above: new Int32Array(size), below: new Int32Array(size) };
	// Hypotheses only ever close, so bounds and differences found in one round bound the next.
	const bounds = new Float64Array(errors.draws);
	for (const comparison of comparisons) raiseBounds(bounds, comparison, errors);

	const workOut = (draw: number, floor: number) => {
		let largest = Math.max(0, floor);
		for (const comparison of comparisons) {
			largest = largestDifference(comparison, errors, draw, largest);
		}
		return (bounds[draw] = largest);
	};
	for (let isDone = false; !isDone;) {
		const critical = tailQuantile(bounds, level, workOut);
		isDone = true;
		for (const comparison of comparisons) {
			for (const other of rejectBeyond(critical, comparison, errors)) {
				const { column, direction } = comparison;
				findings.below[direction > 0 ? column : other]!++;
				findings.above[direction > 0 ? other : column]!++;
				isDone = false;
			}
		}
	}
	return findings;
}

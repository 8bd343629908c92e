/**
 * A long list on its way to another: from `start` up to `end` it is the new one already, elsewhere still
 * the old one, cut to the new length or filled up. Where somebody looks is thus right before all of it is.
 */
export function renewInSight<Row>(
	before: readonly Row[],
	after: readonly Row[],
	start: number,
	end: number
): Row[] {
	return after.map((row, index) => (index >= start && index < end ? row : (before[index] ?? row)));
}

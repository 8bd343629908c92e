/** A class of a histogram: `low` belongs to it, `high` to the next one, but for the last, which is closed. */
export interface Bin {
	low: number;
	high: number;
	/** Positions of the values that fall in, in the order given. */
	members: readonly number[];
}

/** Far below the last published digit: 58.2 / 0.2 must not fall into the class below for 290.99999. */
const tolerance = 1e-9;

/**
 * Classes of one width whose edges are multiples of it, from the smallest value to the largest,
 * empty ones between included. None for no values; equal values make one class. A largest value on
 * an edge stays in the class below it, unless that would leave no class at all.
 */
export function binsOf(values: readonly number[], width: number): Bin[] {
	if (values.length === 0) return [];
	const step = (value: number) => Math.floor(value / width + tolerance);
	const edge = (index: number) => Number((index * width).toPrecision(12));
	const first = step(Math.min(...values));
	const last = Math.max(first, Math.ceil(Math.max(...values) / width - tolerance) - 1);
	const members = new Map<number, number[]>();
	values.forEach((value, position) => {
		const index = Math.min(step(value), last);
		members.set(index, [...(members.get(index) ?? []), position]);
	});
	return Array.from({ length: last - first + 1 }, (_, i) => ({
		low: edge(first + i),
		high: edge(first + i + 1),
		members: members.get(first + i) ?? []
	}));
}

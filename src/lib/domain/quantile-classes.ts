/** Values from `low` on and below the next class's `low`; the last class has its `high` as well. */
export interface QuantileClass {
	low: number;
	high: number;
	count: number;
}

/**
 * Classes of about equally many values, lowest first: the k-th begins at the value in place k·n/count of
 * the sorted values, so every bound is a value that occurs. Half-open: a value on a bound belongs
 * to the upper class, so equal values always share one. Classes that ties leave empty are left out;
 * fewer values than classes make a class each, none make none.
 */
export function quantileClasses(values: Iterable<number>, count: number): QuantileClass[] {
	const sorted = Float64Array.from(values).sort();
	const starts = Array.from({ length: count }, (_, k) => Math.floor((k * sorted.length) / count));
	const lows = [...new Set(starts.flatMap((start) => sorted[start] ?? []))];
	const highest = sorted.at(-1) ?? NaN;
	return lows.map((low, index) => {
		const next = lows[index + 1];
		const isIn = (value: number) => value >= low && (next === undefined || value < next);
		return { low, high: next ?? highest, count: sorted.filter(isIn).length };
	});
}

/** The class that a value belongs to, as its place among them; the first for a value below all. */
export function classOf(value: number, classes: readonly QuantileClass[]): number {
	return Math.max(
		0,
		classes.findLastIndex(({ low }) => value >= low)
	);
}

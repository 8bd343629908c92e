import { selectNth } from './select-nth';

/**
 * The value below which the given share (0 to 1) of the numbers lies, by linear interpolation
 * between order statistics: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages",
 * The American Statistician 50 (1996), R's default. NaN for no numbers; one number is every quantile.
 */
export function quantile(numbers: Iterable<number>, share: number): number {
	const copy = Float64Array.from(numbers);
	return copy.length === 0 ? NaN : quantileInPlace(copy, share);
}

/** The same for a buffer that may be reordered and holds at least one number. */
export function quantileInPlace(numbers: Float64Array, share: number): number {
	const place = (numbers.length - 1) * share;
	const index = Math.floor(place);
	const lower = selectNth(numbers, index);
	if (index === place) return lower;
	let upper = Infinity;
	for (let i = index + 1; i < numbers.length; i++) upper = Math.min(upper, numbers[i]!);
	return lower + (place - index) * (upper - lower);
}

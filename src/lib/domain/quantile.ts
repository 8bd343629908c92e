/**
 * The value below which the given share (0 to 1) of the numbers lies, by linear interpolation
 * between order statistics: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages",
 * The American Statistician 50 (1996), R's default. NaN for no numbers; one number is every quantile.
 */
export function quantile(numbers: Iterable<number>, share: number): number {
	const sorted = Float64Array.from(numbers).sort();
	const place = (sorted.length - 1) * share;
	const lower = sorted[Math.floor(place)] ?? NaN;
	const upper = sorted[Math.ceil(place)] ?? NaN;
	return lower + (place - Math.floor(place)) * (upper - lower);
}

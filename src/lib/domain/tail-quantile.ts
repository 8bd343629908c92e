import { LargestNumbers } from './largest-numbers';

/**
 * The quantile (type 7, as `quantile` gives it) of numbers that are costly to work out and known at
 * first by upper bounds only. Nothing below the quantile matters, so a number is worked out only if
 * its bound reaches into the tail; those with the largest bounds come first, since they are likely to
 * make the tail high soon. `workOut` may return anything up to `floor` for a number not above it.
 */
export function tailQuantile(
	bounds: Float64Array,
	share: number,
	workOut: (index: number, floor: number) => number
): number {
	const place = (bounds.length - 1) * share;
	const tailSize = bounds.length - Math.floor(place);
	const likely = smallestOfLargest(bounds, tailSize);
	const tail = new LargestNumbers(tailSize);
	const others = new Int32Array(bounds.length);
	let count = 0;
	for (let i = 0; i < bounds.length; i++) {
		if (bounds[i]! >= likely) tail.offer(workOut(i, tail.threshold));
		else others[count++] = i;
	}
	let threshold = tail.threshold;
	for (let j = 0; j < count; j++) {
		const i = others[j]!;
		if (bounds[i]! <= threshold) continue;
		tail.offer(workOut(i, threshold));
		threshold = tail.threshold;
	}
	return threshold + (place - Math.floor(place)) * (tail.secondSmallest - threshold);
}

function smallestOfLargest(numbers: Float64Array, count: number): number {
	const largest = new LargestNumbers(count);
	let threshold = largest.threshold;
	for (let i = 0; i < numbers.length; i++) {
		if (numbers[i]! <= threshold) continue;
		largest.offer(numbers[i]!);
		threshold = largest.threshold;
	}
	return threshold;
}

/**
 * The number that would stand at `index` (from 0) if the array were sorted, in expected linear time.
 * Reorders the array: what stands before the index is no larger, what stands after no smaller.
 * The index must be inside; NaN must not be.
 */
export function selectNth(numbers: Float64Array, index: number): number {
	let low = 0;
	let high = numbers.length - 1;
	while (low < high) {
		const pivot = medianOfThree(numbers[low]!, numbers[(low + high) >> 1]!, numbers[high]!);
		let left = low;
		let right = high;
		while (left <= right) {
			while (numbers[left]! < pivot) left++;
			while (numbers[right]! > pivot) right--;
			if (left > right) break;
			const swapped = numbers[left]!;
			numbers[left++] = numbers[right]!;
			numbers[right--] = swapped;
		}
		if (index <= right) high = right;
		else if (index >= left) low = left;
		else break;
	}
	return numbers[index]!;
}

function medianOfThree(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Keeps the `capacity` (at least 1) largest of the numbers offered: a heap with the smallest on top. */
export class LargestNumbers {
	readonly #heap: Float64Array;
	#size = 0;

	constructor(capacity: number) {
		this.#heap = new Float64Array(capacity);
	}

	/** What a number must exceed to be kept: the smallest kept, or −∞ while there is room. */
	get threshold(): number {
		return this.#size < this.#heap.length ? -Infinity : this.#heap[0]!;
	}

	/** The smallest but one of those kept; the smallest where it is the only one. */
	get secondSmallest(): number {
		const heap = this.#heap;
		return this.#size < 3 ? heap[this.#size - 1]! : Math.min(heap[1]!, heap[2]!);
	}

	offer(value: number): void {
		if (value <= this.threshold) return;
		if (this.#size < this.#heap.length) this.#rise(value);
		else this.#sink(value);
	}

	/** Adds a number at the bottom and moves larger ones down over it. */
	#rise(value: number): void {
		const heap = this.#heap;
		let place = this.#size++;
		while (place > 0) {
			const parent = (place - 1) >> 1;
			if (heap[parent]! <= value) break;
			heap[place] = heap[parent]!;
			place = parent;
		}
		heap[place] = value;
	}

	/** Puts a number in place of the smallest and moves smaller ones up over it. */
	#sink(value: number): void {
		const heap = this.#heap;
		let place = 0;
		for (;;) {
			let child = 2 * place + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
			if (heap[child]! >= value) break;
			heap[place] = heap[child]!;
			place = child;
		}
		heap[place] = value;
	}
}

/** The middle of a dot: across, and up from the ground that it stands on. */
export interface Dot {
	x: number;
	height: number;
}

/**
 * Stacks dots of one size over their exact places so that none overlap: each takes the lowest level
 * that is free there, from left to right. Two at one place stand one on the other.
 */
export function stackDots(places: readonly number[], diameter: number): Dot[] {
	const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
	/** Place of the rightmost dot on each level. */
	const levels: number[] = [];
	const dots: Dot[] = places.map((x) => ({ x, height: 0 }));
	for (const index of order) {
		const x = places[index]!;
		const free = levels.findIndex((last) => x - last >= diameter);
		const level = free === -1 ? levels.length : free;
		levels[level] = x;
		dots[index] = { x, height: (level + 0.5) * diameter };
	}
	return dots;
}

/**
 * Stands more dots above everything that is already there, with nothing over them but each other:
 * `grounds` is how high the ground reaches at each place.
 */
export function stackOnTop(
	places: readonly number[],
	diameter: number,
	grounds: readonly number[],
	below: readonly Dot[]
): Dot[] {
	const placed: Dot[] = [...below];
	return places.map((x, index) => {
		const under = placed
			.filter((dot) => Math.abs(dot.x - x) < diameter)
			.map((dot) => dot.height + diameter);
		const dot = { x, height: Math.max((grounds[index] ?? 0) + diameter / 2, ...under) };
		placed.push(dot);
		return dot;
	});
}

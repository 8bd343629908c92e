/** A label on a pole. */
export interface Flag {
	/** Where the pole stands. */
	x: number;
	width: number;
}

export interface PlacedFlag {
	/** Left end of the label. */
	start: number;
	/** 0 is the lowest row. */
	row: number;
}

/** Where a label may lie: to the right of its pole, to the left, over the middle. */
const sides = [0, 1, 0.5];

/**
 * Lays labels in rows above their poles, between `low` and `high`, so that none overlap and, wherever
 * that is found, no pole runs through a label; then in as few rows as possible. Starts from all on
 * one side and moves one label at a time while that helps: meant for a handful.
 */
export function placeFlags(
	flags: readonly Flag[],
	low: number,
	high: number,
	gap = 8
): PlacedFlag[] {
	const choices = flags.map(({ x, width }) =>
		sides.map((side) => Math.max(low, Math.min(x - side * width, high - width)))
	);
	const tried = sides.map((_, side) => {
		let best = inRows(
			flags,
			choices.map((starts) => starts[side]!),
			gap
		);
		for (let isBetter = true; isBetter;) {
			isBetter = false;
			for (const [index, starts] of choices.entries()) {
				for (const start of starts) {
					const moved = best.placed.map((flag, i) => (i === index ? start : flag.start));
					const next = inRows(flags, moved, gap);
					if (next.cost >= best.cost) continue;
					best = next;
					isBetter = true;
				}
			}
		}
		return best;
	});
	return tried.reduce((best, next) => (next.cost < best.cost ? next : best)).placed;
}

/** A label that lies over other poles goes up last, when their labels are below it already. */
function inRows(flags: readonly Flag[], starts: readonly number[], gap: number) {
	const boxes = flags.map(({ width }, i) => [starts[i]!, starts[i]! + width] as const);
	const covers = (i: number, j: number) =>
		flags[j]!.x > boxes[i]![0] - 2 && flags[j]!.x < boxes[i]![1] + 2;
	const touches = (i: number, j: number) =>
		boxes[i]![0] < boxes[j]![1] + gap && boxes[j]![0] < boxes[i]![1] + gap;
	const rows: number[] = flags.map(() => -1);
	const waiting = new Set(flags.keys());
	let crossings = 0;
	while (waiting.size > 0) {
		const all = [...waiting];
		const free = all.find((i) => all.every((j) => i === j || !covers(i, j)));
		if (free === undefined) crossings += 1;
		const chosen = free ?? all[0]!;
		waiting.delete(chosen);
		const above = flags.flatMap((_, j) => {
			const isBelow = rows[j]! >= 0 && (touches(chosen, j) || covers(chosen, j));
			return isBelow ? [rows[j]! + 1] : [];
		});
		rows[chosen] = Math.max(0, ...above);
	}
	return {
		placed: rows.map((row, i) => ({ start: starts[i]!, row })),
		cost: crossings * 100 + Math.max(0, ...rows)
	};
}

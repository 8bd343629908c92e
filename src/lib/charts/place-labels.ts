import type { PlacedText } from './chart-layout';

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface LabelRequest {
	/** Of the point named. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** May cover other points rather than be left out; never another label. */
	mustStand: boolean;
}

export interface LabelPlace {
	box: Box;
	align: PlacedText['align'];
}

/** Sides of the point in order of liking: right, left, above, below, then the corners. */
const sides = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1]
] as const;

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * A place beside its point for each label in turn, first come first served: inside the bounds, over
 * no label placed before and none of the `taken` boxes. Null where there is no such place, and for
 * labels that need not stand also where every place covers a mark. `lines` are crossed only where
 * there is no other place.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	marks: readonly Box[],
	taken: readonly Box[],
	lines: readonly Box[],
	bounds: Box,
	gap: number
): (LabelPlace | null)[] {
	const used = [...taken];
	return requests.map((request) => {
		let best: { place: LabelPlace; cost: number } | null = null;
		for (const side of sides) {
			const place = beside(request, side, gap);
			const { box } = place;
			const isInside =
				box.left >= bounds.left &&
				box.right <= bounds.right &&
				box.top >= bounds.top &&
				box.bottom <= bounds.bottom;
			if (!isInside || used.some((other) => overlap(box, other))) continue;
			const covered = marks.filter((mark) => overlap(box, mark)).length;
			if (covered > 0 && !request.mustStand) continue;
			const cost = covered + (lines.some((line) => overlap(box, line)) ? 0.5 : 0);
			if (!best || cost < best.cost) best = { place, cost };
		}
		if (best) used.push(best.place.box);
		return best?.place ?? null;
	});
}

function beside(
	{ x, y, width, height }: LabelRequest,
	[across, down]: readonly [number, number],
	gap: number
): LabelPlace {
	// At a corner the label may stand closer on both sides.
	const off = across !== 0 && down !== 0 ? gap * 0.7 : gap;
	const left = across > 0 ? x + off : across < 0 ? x - off - width : x - width / 2;
	const top = down > 0 ? y + off : down < 0 ? y - off - height : y - height / 2;
	return {
		box: { left, top, right: left + width, bottom: top + height },
		align: across > 0 ? 'start' : across < 0 ? 'end' : 'center'
	};
}

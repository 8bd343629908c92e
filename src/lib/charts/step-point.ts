import type { ChartPoint } from './chart-points';
import { isOnGrid, stepOnGrid } from './step-on-grid';

/** Where a reader stands: which list of `chartPoints`, and which point in it. */
export interface PointPosition {
	list: number;
	index: number;
}

const alongSteps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
const acrossSteps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Where a key leads: left and right along a line, up and down from line to line; in bars all four
 * go through the ranking; Home and End to its ends. On a grid each arrow goes to the nearest point
 * in its direction, Home and End to the first and last of the first list. The first key of all lands
 * on the highlighted point. Stays put at the ends, for other keys, and (undefined) when there are no points.
 */
export function stepPoint(
	points: readonly (readonly ChartPoint[])[],
	at: PointPosition | undefined,
	key: string
): PointPosition | undefined {
	if (!isStepKey(key)) return at;
	if (!at) return startOf(points);
	if (isOnGrid(points)) return stepOnGrid(points, at, key);
	const size = points[at.list]?.length ?? 0;
	if (key === 'Home') return { ...at, index: 0 };
	if (key === 'End') return { ...at, index: Math.max(0, size - 1) };
	const along = alongSteps[key] ?? 0;
	const across = acrossSteps[key] ?? 0;
	if (points.length === 1) return { ...at, index: clamp(at.index + along + across, size) };
	return { list: clamp(at.list + across, points.length), index: clamp(at.index + along, size) };
}

export function isStepKey(key: string): boolean {
	return key in alongSteps || key in acrossSteps || key === 'Home' || key === 'End';
}

function startOf(points: readonly (readonly ChartPoint[])[]): PointPosition | undefined {
	for (const [list, members] of points.entries()) {
		const index = members.findIndex((point) => point.highlighted);
		const isLine = points.length > 1 && !isOnGrid(points);
		// A line is entered at its newest value.
		if (index !== -1) return { list, index: isLine ? members.length - 1 : index };
	}
	const list = points.findIndex((members) => members.length > 0);
	return list === -1 ? undefined : { list, index: 0 };
}

function clamp(index: number, size: number): number {
	return Math.min(Math.max(index, 0), Math.max(0, size - 1));
}

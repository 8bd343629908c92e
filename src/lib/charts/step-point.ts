import type { ChartPoint } from './chart-points';

/** Where a reader stands: which list of `chartPoints`, and which point in it. */
export interface PointPosition {
	list: number;
	index: number;
}

const alongSteps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
const acrossSteps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Where a key leads: left and right along a line, up and down from line to line; in bars all four
 * go through the ranking; Home and End to its ends. The first key of all lands on the highlighted
 * point. Stays put at the ends, for other keys, and (undefined) when there are no points.
 */
export function stepPoint(
	points: readonly (readonly ChartPoint[])[],
	at: PointPosition | undefined,
	key: string
): PointPosition | undefined {
	if (!isStepKey(key)) return at;
	if (!at) return startOf(points);
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
		// A line is entered at its newest value.
		if (index !== -1) return { list, index: points.length === 1 ? index : members.length - 1 };
	}
	return points[0]?.length ? { list: 0, index: 0 } : undefined;
}

function clamp(index: number, size: number): number {
	return Math.min(Math.max(index, 0), Math.max(0, size - 1));
}

import type { ChartPoint } from './chart-points';
import type { PointPosition } from './step-point';

const directions: Record<string, readonly [across: number, down: number]> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};

export function isOnGrid(points: readonly (readonly ChartPoint[])[]): boolean {
	return points.some(([first]) => first?.grid !== undefined);
}

/**
 * The nearest point that lies more in the arrow's direction than beside it, a step aside counting
 * twice; of two as near, the straighter, then the first in reading order. Stays put where there is none.
 */
export function stepOnGrid(
	points: readonly (readonly ChartPoint[])[],
	at: PointPosition,
	key: string
): PointPosition {
	const list = points.findIndex((members) => members.length > 0);
	if (key === 'Home') return { list, index: 0 };
	if (key === 'End') return { list, index: (points[list]?.length ?? 1) - 1 };
	const from = points[at.list]?.[at.index]?.grid;
	const direction = directions[key];
	if (!from || !direction) return at;
	const [across, down] = direction;
	let best: { position: PointPosition; cost: number; order: number } | undefined;
	for (const [list, members] of points.entries()) {
		for (const [index, { grid }] of members.entries()) {
			if (!grid) continue;
			const columns = grid.column - from.column;
			const rows = grid.row - from.row;
			const ahead = columns * across + rows * down;
			const aside = Math.abs(columns * down) + Math.abs(rows * across);
			if (ahead <= 0 || aside > ahead) continue;
			const cost = ahead + 2 * aside;
			const order = aside * 1e6 + grid.row * 1e3 + grid.column;
			if (best && (best.cost < cost || (best.cost === cost && best.order <= order))) continue;
			best = { position: { list, index }, cost, order };
		}
	}
	return best?.position ?? at;
}

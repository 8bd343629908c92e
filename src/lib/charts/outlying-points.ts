import type { ScatterAxis, ScatterPoint } from './scatter-spec';

/** More than any design has room to name. */
const most = 12;

/**
 * Codes of the points that stand out, furthest first. `fromDiagonal`: by how far the two values are
 * apart (one series at two surveys); otherwise by how far off both medians, each axis counted in
 * shares of its length.
 */
export function outlyingPoints(
	points: readonly ScatterPoint[],
	x: ScatterAxis,
	y: ScatterAxis,
	fromDiagonal: boolean
): string[] {
	const off = (value: number, axis: ScatterAxis) =>
		(value - (axis.median?.value ?? value)) / (axis.max - axis.min);
	const distance = (point: ScatterPoint) =>
		fromDiagonal ? Math.abs(point.y - point.x) : Math.hypot(off(point.x, x), off(point.y, y));
	return [...points]
		.sort((a, b) => distance(b) - distance(a))
		.slice(0, most)
		.map(({ code }) => code);
}

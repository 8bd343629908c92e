/** How far the handles of a quarter circle's curve stand off, for radius 1. */
const quarter = 0.5523;

/**
 * Makes full circles of four curves: an arc from a point to itself is nothing in SVG, and Skia writes
 * a hundred small ones. Only for drawings whose arcs are all full circles, as points are.
 */
export function drawCirclesAsCurves(
	context: Pick<CanvasRenderingContext2D, 'arc' | 'moveTo' | 'bezierCurveTo'>
): void {
	context.arc = (x, y, r) => {
		const h = r * quarter;
		context.moveTo(x + r, y);
		context.bezierCurveTo(x + r, y + h, x + h, y + r, x, y + r);
		context.bezierCurveTo(x - h, y + r, x - r, y + h, x - r, y);
		context.bezierCurveTo(x - r, y - h, x - h, y - r, x, y - r);
		context.bezierCurveTo(x + h, y - r, x + r, y - h, x + r, y);
	};
}

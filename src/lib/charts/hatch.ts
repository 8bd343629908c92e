interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

const apart = 6;

/** Adds slanted lines across a square to the path at hand, each ending at its sides: no clipping, see `hollowPlugin`. */
export function hatch(
	context: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>,
	{ x, y, width, height }: Box
): void {
	for (let offset = apart; offset < width + height; offset += apart) {
		const startX = Math.min(offset, width);
		const endY = Math.min(offset, height);
		context.moveTo(x + startX, y + offset - startX);
		context.lineTo(x + offset - endY, y + endY);
	}
}

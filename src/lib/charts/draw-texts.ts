import type { PlacedText } from './chart-layout';
import type { Palette } from './palette';
import { fontStack } from './font-stack';

/** Writes placed words on a canvas, in the colours of a theme. */
export function drawTexts(
	context: CanvasRenderingContext2D,
	texts: readonly PlacedText[],
	palette: Palette
): void {
	context.save();
	context.textBaseline = 'alphabetic';
	let font = '';
	for (const { text, x, y, align, size, bold, role } of texts) {
		const own = `${bold ? 700 : 400} ${size}px ${fontStack}`;
		// A browser reads the whole list of fonts each time it is told.
		if (own !== font) context.font = font = own;
		context.fillStyle = palette[role];
		context.textAlign = align;
		context.fillText(text, x, y);
	}
	context.restore();
}

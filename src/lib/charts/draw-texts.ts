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
	for (const { text, x, y, align, size, bold, role } of texts) {
		context.font = `${bold ? 700 : 400} ${size}px ${fontStack}`;
		context.fillStyle = palette[role];
		context.textAlign = align;
		context.fillText(text, x, y);
	}
	context.restore();
}

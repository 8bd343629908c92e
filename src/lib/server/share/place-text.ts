import type { Verdict } from '../../claims/verdict';
import { fitText, type Fit } from './fit-text';

/** What a piece of a share image is drawn in. */
export type CardColour = 'text' | 'muted' | 'highlight' | Verdict;

/** Width of a text at a size, in pixels. */
export type MeasureCardText = (text: string, size: number, bold: boolean) => number;

export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** How a text is set: what to try, best first, and the distance of baselines over the size. */
export interface TextStyle {
	fits: readonly Fit[];
	leading: number;
	bold: boolean;
	colour: CardColour;
}

/** One line at its place: `y` is the baseline, `x` the left end. */
export interface PlacedLine {
	text: string;
	x: number;
	y: number;
	size: number;
	bold: boolean;
	colour: CardColour;
}

/** Sets a text at the top left of a box, as large as it fits; `height` is what it takes up. */
export function placeText(
	text: string,
	box: Box,
	{ fits, leading, bold, colour }: TextStyle,
	measure: MeasureCardText
): { lines: PlacedLine[]; height: number; isCut: boolean } {
	const measureAt = (size: number) => (part: string) => measure(part, size, bold);
	const { lines, size, isCut } = fitText(text, { ...box, fits, leading }, measureAt);
	const step = size * leading;
	return {
		lines: lines.map((line, row) => ({
			text: line,
			x: box.left,
			// A line's middle lies a little more than a third of its size above the baseline.
			y: Math.round(box.top + (row + 0.5) * step + size * 0.36),
			size,
			bold,
			colour
		})),
		height: lines.length * step,
		isCut
	};
}

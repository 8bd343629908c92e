import type { Verdict } from '../../claims/verdict';
import {
	placeText,
	type Box,
	type MeasureCardText,
	type PlacedLine,
	type TextStyle
} from './place-text';

/** A verdict's mark with its top left corner at `x`, `y`. */
export interface PlacedMark {
	verdict: Verdict;
	x: number;
	y: number;
	size: number;
}

/** Words and marks at their places, and the height that they take up together. */
export interface Placed {
	lines: PlacedLine[];
	marks: PlacedMark[];
	height: number;
}

/** From the mark's left edge to the words, over their size. */
const indent = 1.25;

/** Words with a verdict's mark before them, about as high as a line. */
export function placeMarked(
	verdict: Verdict,
	words: string,
	box: Box,
	style: TextStyle,
	measure: MeasureCardText
): Placed & { isCut: boolean } {
	const largest = Math.max(...style.fits.map(([size]) => size));
	const beside = { ...box, width: box.width - largest * indent };
	const { lines, height, isCut } = placeText(words, beside, style, measure);
	const [first] = lines;
	if (!first) return { lines, marks: [], height, isCut };
	const size = Math.round(first.size * 0.94);
	const middle = first.y - first.size * 0.36;
	return {
		lines: lines.map((line) => ({ ...line, x: box.left + Math.round(first.size * indent) })),
		marks: [{ verdict, x: box.left, y: Math.round(middle - size / 2), size }],
		height,
		isCut
	};
}

import type { ColourRole } from './palette';

/** Drawn for a phone's column, or for a page's. Both are then scaled a little by CSS. */
export const layoutNames = ['narrow', 'wide'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** Width in CSS pixels that each layout is designed at. */
export const designWidths: Readonly<Record<LayoutName, number>> = { narrow: 340, wide: 720 };

/** A size other than the designed one, for a drawing that shares a page with something else. */
export interface LayoutSize {
	width?: number;
	/** Bars ignore it: their rows decide. */
	height?: number;
}

/** A piece of text at its place: `y` is the baseline, `x` the start, middle or end of the text. */
export interface PlacedText {
	text: string;
	x: number;
	y: number;
	align: 'start' | 'center' | 'end';
	size: number;
	bold: boolean;
	role: ColourRole;
}

/** A small shape in words' company: `x` and `y` are its middle, the role decides which shape. */
export interface PlacedMark {
	x: number;
	y: number;
	role: ColourRole;
}

/** A rectangle beside or under words: the colour of a class in a legend, the ground of a name. */
export interface Swatch {
	x: number;
	y: number;
	width: number;
	height: number;
	/** Null for one without a ground. */
	fill: ColourRole | null;
	outline?: ColourRole;
	/** Crossed out lightly: no value. */
	hatched?: boolean;
}

/**
 * Where everything of a chart stands, in design pixels, before any library draws. `plot` is the
 * rectangle that the scales span exactly; all words are placed here, none by the drawing library.
 */
export interface ChartLayout {
	width: number;
	height: number;
	plot: { left: number; top: number; right: number; bottom: number };
	texts: PlacedText[];
	marks?: PlacedMark[];
	/** Over the data and under the words. */
	swatches?: readonly Swatch[];
}

/** How far below the middle of a line its baseline stands, for the fonts we use. */
export function baselineBelow(middle: number, size: number): number {
	return Math.round((middle + size * 0.35) * 10) / 10;
}

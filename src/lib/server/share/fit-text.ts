import { breakLines, type BrokenText, type MeasureText } from '../break-lines';

/** A size to try, and how many lines it may take. */
export type Fit = readonly [size: number, lines: number];

export interface TextBox {
	width: number;
	height: number;
	/** In the order of preference; the last one is used with an ellipsis if it must be. */
	fits: readonly Fit[];
	/** Distance of two baselines over the size. */
	leading: number;
}

export interface FittedText extends BrokenText {
	size: number;
}

/** The first fit that holds a text with all its words whole, its lines about equally long. */
export function fitText(
	text: string,
	{ width, height, fits, leading }: TextBox,
	measureAt: (size: number) => MeasureText
): FittedText {
	const last = fits.at(-1);
	if (!last) throw new Error('fitText needs at least one size');
	const linesIn = ([size, lines]: Fit) => Math.min(lines, Math.floor(height / (size * leading)));
	for (const fit of fits) {
		const maxLines = linesIn(fit);
		if (maxLines < 1) continue;
		const measure = measureAt(fit[0]);
		const broken = breakLines(text, width, maxLines, measure);
		if (broken.isCut || broken.splitsWord) continue;
		return { size: fit[0], ...balance(text, width, broken, measure) };
	}
	const [size] = last;
	return { size, ...breakLines(text, width, Math.max(1, linesIn(last)), measureAt(size)) };
}

const narrowingSteps = 12;

/** The narrowest measure, in steps, that needs no more lines: no word is left alone on the last. */
function balance(
	text: string,
	width: number,
	broken: BrokenText,
	measure: MeasureText
): BrokenText {
	const count = broken.lines.length;
	let best = broken;
	for (let step = 1; count > 1 && step < narrowingSteps; step++) {
		const narrower = width * (1 - step / (2 * narrowingSteps));
		const tried = breakLines(text, narrower, count, measure);
		if (tried.isCut || tried.splitsWord) break;
		best = tried;
	}
	return best;
}

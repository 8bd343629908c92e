import { breakLines, type BrokenText, type MeasureText } from '../break-lines';

export interface TextBox {
	width: number;
	height: number;
	/** Sizes to try, largest first; the last one is used with an ellipsis if it must be. */
	sizes: readonly number[];
	/** Distance of two baselines over the size. */
	leading: number;
}

export interface FittedText extends BrokenText {
	size: number;
}

/** The largest size at which a text fits a box with all its words whole, lines about equally long. */
export function fitText(
	text: string,
	{ width, height, sizes, leading }: TextBox,
	measureAt: (size: number) => MeasureText
): FittedText {
	const smallest = sizes.at(-1);
	if (smallest === undefined) throw new Error('fitText needs at least one size');
	for (const size of sizes) {
		const measure = measureAt(size);
		const maxLines = Math.floor(height / (size * leading));
		if (maxLines < 1) continue;
		const broken = breakLines(text, width, maxLines, measure);
		if (!broken.isCut && !broken.splitsWord)
			return { size, ...balance(text, width, broken, measure) };
	}
	const maxLines = Math.max(1, Math.floor(height / (smallest * leading)));
	return { size: smallest, ...breakLines(text, width, maxLines, measureAt(smallest)) };
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
	for (let step = 1; step < narrowingSteps; step++) {
		const narrower = width * (1 - step / (2 * narrowingSteps));
		const tried = breakLines(text, narrower, count, measure);
		if (tried.isCut || tried.splitsWord) break;
		best = tried;
	}
	return best;
}

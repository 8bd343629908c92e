import { balanceLines } from '../../charts/balance-lines';
import { breakLines, type BrokenText, type MeasureText } from '../../charts/break-lines';

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
		const broken = balanceLines(text, width, maxLines, measureAt(fit[0]));
		if (!broken.isCut && !broken.splitsWord) return { size: fit[0], ...broken };
	}
	const [size] = last;
	return { size, ...breakLines(text, width, Math.max(1, linesIn(last)), measureAt(size)) };
}

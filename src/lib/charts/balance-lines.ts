import { breakLines, type BrokenText, type MeasureText } from './break-lines';

const narrowingSteps = 12;

/**
 * The same number of lines as `breakLines` makes, about equally long: a narrower measure is tried in
 * steps down to half the width, so that no word is left alone on the last line. What is cut, or has a
 * word in pieces, stays as it is.
 */
export function balanceLines(
	text: string,
	width: number,
	maxLines: number,
	measure: MeasureText
): BrokenText {
	let best = breakLines(text, width, maxLines, measure);
	const count = best.lines.length;
	if (count < 2 || best.isCut || best.splitsWord) return best;
	for (let step = 1; step < narrowingSteps; step++) {
		const narrower = width * (1 - step / (2 * narrowingSteps));
		const tried = breakLines(text, narrower, count, measure);
		if (tried.isCut || tried.splitsWord) break;
		best = tried;
	}
	return best;
}

import type { Verdict } from '../../claims/verdict';
import { cardStyles } from './card-styles';
import { placeMarked, type Placed } from './place-marked';
import { placeText, type Box, type MeasureCardText } from './place-text';

const columns = 2;
const columnGap = 16;
const rowHeight = { largest: 58, smallest: 44 };
/** A headline leaves room for so many. */
const rowsKept = 5;

/** The height at which as many verdicts as are kept can stand. */
export function leastItemsHeight(count: number): number {
	return Math.min(rowsKept, Math.ceil(count / columns)) * rowHeight.smallest;
}

/** Several verdicts in columns read downwards; a last entry counts those that find no room. */
export function placeItems(
	items: readonly { verdict: Verdict; text: string }[],
	box: Box,
	measure: MeasureCardText
): Placed {
	const room = Math.max(1, Math.floor(box.height / rowHeight.smallest)) * columns;
	const shown = items.length <= room ? items : items.slice(0, room - 1);
	const rows = Math.ceil(Math.min(items.length, room) / columns);
	const height = Math.min(rowHeight.largest, Math.floor(box.height / Math.max(1, rows)));
	const width = box.width / columns;
	const at = (index: number): Box => ({
		left: box.left + Math.floor(index / rows) * width,
		top: box.top + (index % rows) * height,
		width: width - columnGap,
		height
	});
	const { item } = cardStyles;
	// All in one size: the largest at which none is cut, else the smallest.
	const attempts = item.fits.map((fit) => {
		const style = { ...item, fits: [fit] };
		return shown.map(({ verdict, text }, index) =>
			placeMarked(verdict, text, at(index), style, measure)
		);
	});
	const placed = attempts.find((all) => all.every(({ isCut }) => !isCut)) ?? attempts.at(-1)!;
	const left = items.length - shown.length;
	const more = left > 0 ? placeText(`+${left}`, at(shown.length), item, measure).lines : [];
	return {
		lines: [...placed.flatMap(({ lines }) => lines), ...more],
		marks: placed.flatMap(({ marks }) => marks),
		height: rows * height
	};
}

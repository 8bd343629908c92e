import type { Verdict } from '../../claims/verdict';
import type { CardBlock } from '../../views/share-card';
import { verdictWords } from '../../words/verdicts';
import type { Locale } from '../../format/locale';
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

export interface PlacedBlocks {
	lines: PlacedLine[];
	marks: PlacedMark[];
	height: number;
}

const gap = 16;
const verdictStyle = {
	fits: [
		[56, 1],
		[50, 1],
		[44, 1],
		[44, 2],
		[38, 2]
	],
	leading: 1.16,
	bold: true
} as const;
const figureStyle: TextStyle = {
	fits: [
		[116, 1],
		[96, 1],
		[76, 1]
	],
	leading: 1,
	bold: true,
	colour: 'highlight'
};
const labelStyle: TextStyle = {
	fits: [
		[30, 1],
		[28, 2],
		[26, 3]
	],
	leading: 1.3,
	bold: false,
	colour: 'muted'
};
const paragraphStyle = { leading: 1.34, bold: false, colour: 'text' } as const;
const paragraphSizes = [34, 32, 30, 28, 26, 24, 22];
const paragraphGap = 6;
const itemStyle: TextStyle = {
	fits: [
		[32, 1],
		[30, 1],
		[28, 1],
		[26, 1]
	],
	leading: 1.3,
	bold: false,
	colour: 'text'
};
const itemRows = { largest: 58, smallest: 44 };
const itemColumns = 2;

/** The least height at which a block does its work: what is above it must leave as much. */
export function leastHeight(block: CardBlock): number {
	switch (block.kind) {
		case 'verdict':
			return verdictStyle.fits[0][0] * verdictStyle.leading;
		case 'figure':
			return 200;
		case 'paragraphs':
			return 2 * 28 * paragraphStyle.leading;
		case 'verdicts':
			return Math.min(5, Math.ceil(block.items.length / itemColumns)) * itemRows.smallest;
	}
}

/** Sets blocks below one another from the top of a box; the last ones get what is left of it. */
export function placeBlocks(
	blocks: readonly CardBlock[],
	box: Box,
	locale: Locale,
	measure: MeasureCardText
): PlacedBlocks {
	const placed: PlacedBlocks = { lines: [], marks: [], height: 0 };
	for (const block of blocks) {
		const start = placed.height === 0 ? 0 : placed.height + gap;
		const rest = { ...box, top: box.top + start, height: box.height - start };
		const { lines, marks, height } = placeBlock(block, rest, locale, measure);
		placed.lines.push(...lines);
		placed.marks.push(...marks);
		placed.height = start + height;
	}
	return placed;
}

function placeBlock(
	block: CardBlock,
	box: Box,
	locale: Locale,
	measure: MeasureCardText
): PlacedBlocks {
	switch (block.kind) {
		case 'paragraphs':
			return placeParagraphs(block.texts, box, measure);
		case 'figure': {
			const value = placeText(block.value, box, figureStyle, measure);
			const below = { ...box, top: box.top + value.height, height: box.height - value.height };
			const label = placeText(block.label, below, labelStyle, measure);
			return {
				lines: [...value.lines, ...label.lines],
				marks: [],
				height: value.height + label.height
			};
		}
		case 'verdict': {
			const words = verdictWords[locale].label[block.verdict];
			return placeMarked(
				block.verdict,
				words,
				box,
				{ ...verdictStyle, colour: block.verdict },
				measure
			);
		}
		case 'verdicts':
			return placeItems(block.items, box, measure);
	}
}

/** All in one size: the largest at which all of them stand whole. */
function placeParagraphs(
	texts: readonly string[],
	box: Box,
	measure: MeasureCardText
): PlacedBlocks {
	let placed: PlacedBlocks = { lines: [], marks: [], height: 0 };
	for (const size of paragraphSizes) {
		const style: TextStyle = { ...paragraphStyle, fits: [[size, Infinity]] };
		const lines: PlacedLine[] = [];
		let height = 0;
		let isWhole = true;
		for (const text of texts) {
			const start = height === 0 ? 0 : height + paragraphGap;
			const rest = { ...box, top: box.top + start, height: box.height - start };
			const one = placeText(text, rest, style, measure);
			lines.push(...one.lines);
			height = start + one.height;
			isWhole &&= !one.isCut && height <= box.height;
		}
		placed = { lines, marks: [], height };
		if (isWhole) break;
	}
	return placed;
}

/** Words with a verdict's mark before them, which is as high as a line. */
function placeMarked(
	verdict: Verdict,
	words: string,
	box: Box,
	style: TextStyle,
	measure: MeasureCardText
): PlacedBlocks {
	const room = style.fits[0]![0] * 1.25;
	const beside = { ...box, width: box.width - room };
	const { lines, height } = placeText(words, beside, style, measure);
	const first = lines[0];
	if (!first) return { lines, marks: [], height };
	const size = Math.round(first.size * 0.94);
	const indent = box.left + Math.round(first.size * 1.25);
	return {
		lines: lines.map((line) => ({ ...line, x: indent })),
		marks: [{ verdict, x: box.left, y: Math.round(first.y - first.size * 0.36 - size / 2), size }],
		height
	};
}

/** Columns read downwards, as many rows as fit; a last entry counts what is left out. */
function placeItems(
	items: readonly { verdict: Verdict; text: string }[],
	box: Box,
	measure: MeasureCardText
): PlacedBlocks {
	const room = Math.max(1, Math.floor(box.height / itemRows.smallest)) * itemColumns;
	const shown = items.length <= room ? items : items.slice(0, room - 1);
	const rows = Math.ceil(Math.min(items.length, room) / itemColumns);
	const row = Math.min(itemRows.largest, Math.floor(box.height / rows));
	const width = box.width / itemColumns;
	const at = (index: number): Box => ({
		left: box.left + Math.floor(index / rows) * width,
		top: box.top + (index % rows) * row,
		width: width - gap,
		height: row
	});
	const placed = shown.map(({ verdict, text }, index) =>
		placeMarked(verdict, text, at(index), itemStyle, measure)
	);
	const more =
		shown.length < items.length
			? placeText(`+${items.length - shown.length}`, at(shown.length), itemStyle, measure).lines
			: [];
	return {
		lines: [...placed.flatMap(({ lines }) => lines), ...more],
		marks: placed.flatMap(({ marks }) => marks),
		height: rows * row
	};
}

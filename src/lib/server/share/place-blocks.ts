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
const verdictStyle = { sizes: [56, 50, 44, 38], leading: 1.16, bold: true } as const;
const figureStyle: TextStyle = {
	sizes: [124, 104, 88, 72],
	leading: 1.02,
	bold: true,
	colour: 'highlight'
};
const labelStyle: TextStyle = { sizes: [30, 28, 26], leading: 1.35, bold: false, colour: 'muted' };
const paragraphStyle: TextStyle = {
	sizes: [34, 32, 30, 28, 26, 24],
	leading: 1.38,
	bold: false,
	colour: 'text'
};
const itemStyle: TextStyle = { sizes: [32, 30, 28, 26], leading: 1.3, bold: false, colour: 'text' };
const itemRow = 58;
const itemColumns = 2;

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
		case 'paragraph':
			return { ...placeText(block.text, box, paragraphStyle, measure), marks: [] };
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

/** Words with a verdict's mark before them, which is as high as a line. */
function placeMarked(
	verdict: Verdict,
	words: string,
	box: Box,
	style: TextStyle,
	measure: MeasureCardText
): PlacedBlocks {
	const room = style.sizes[0]! * 1.25;
	const beside = { ...box, left: box.left + room, width: box.width - room };
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
	const room = Math.max(1, Math.floor(box.height / itemRow)) * itemColumns;
	const shown = items.length <= room ? items : items.slice(0, room - 1);
	const rows = Math.ceil(Math.min(items.length, room) / itemColumns);
	const width = box.width / itemColumns;
	const at = (index: number): Box => ({
		left: box.left + Math.floor(index / rows) * width,
		top: box.top + (index % rows) * itemRow,
		width: width - gap,
		height: itemRow
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
		height: rows * itemRow
	};
}

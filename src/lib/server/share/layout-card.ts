import type { ShareCard } from '../../views/share-card';
import { siteWords } from '../../words/site';
import { placeBlocks, type PlacedMark } from './place-blocks';
import {
	placeText,
	type Box,
	type MeasureCardText,
	type PlacedLine,
	type TextStyle
} from './place-text';

/** Where everything of a share image stands, before anything is drawn. */
export interface CardLayout {
	lines: PlacedLine[];
	marks: PlacedMark[];
	/** Null without a chart. */
	chart: Box | null;
	/** Top of the rule above the source. */
	rule: number;
}

/** What every service that shows a preview of a link asks for. */
export const shareImageSize = { width: 1200, height: 630 } as const;

export const margin = 60;
const width = shareImageSize.width - 2 * margin;
const columnGap = 44;
const textShare = 0.48;
const rule = 548;
const bodyBottom = rule - 24;
const footBaseline = 596;

const kickerStyle: TextStyle = { sizes: [27], leading: 1.8, bold: false, colour: 'muted' };
const headlineStyle: TextStyle = {
	sizes: [96, 88, 80, 72, 64, 58, 52, 46],
	leading: 1.2,
	bold: true,
	colour: 'text'
};
const captionStyle: TextStyle = { sizes: [23, 21, 19], leading: 1.32, bold: true, colour: 'muted' };
const nameStyle: TextStyle = { sizes: [30], leading: 1, bold: true, colour: 'text' };
const sourceStyle: TextStyle = { sizes: [22, 20, 18], leading: 1, bold: false, colour: 'muted' };
/** How much of the image the headline may take: two lines over a chart, three or so without. */
const headlineHeights = { overChart: 140, alone: 290 };

/**
 * Places the words of a card so that a thumbnail still tells the headline and the verdict. What is
 * too long gets smaller, and only then an ellipsis. Without a chart the blocks stand at the bottom.
 */
export function layoutCard(card: ShareCard, measure: MeasureCardText): CardLayout {
	const lines: PlacedLine[] = [];
	let top = margin - 10;
	const write = (text: string, box: Omit<Box, 'top'>, style: TextStyle) => {
		const placed = placeText(text, { ...box, top }, style, measure);
		lines.push(...placed.lines);
		top += placed.height;
	};
	const whole = { left: margin, width };
	if (card.kicker !== '') write(card.kicker, { ...whole, height: 0 }, kickerStyle);
	const headlineHeight = card.chart ? headlineHeights.overChart : headlineHeights.alone;
	write(card.headline, { ...whole, height: headlineHeight }, headlineStyle);
	top += 24;

	const textWidth = card.chart ? Math.round((width - columnGap) * textShare) : width;
	const body = { left: margin, top, width: textWidth, height: bodyBottom - top };
	const blocks = placeBlocks(card.blocks, body, card.locale, measure);
	const sunk = card.chart ? 0 : body.height - blocks.height;
	lines.push(...blocks.lines.map((line) => ({ ...line, y: line.y + sunk })));

	let chart: Box | null = null;
	if (card.chart) {
		const left = margin + textWidth + columnGap;
		const column = { left, width: shareImageSize.width - margin - left };
		write(card.chart.title, { ...column, height: 62 }, captionStyle);
		top += 10;
		chart = { ...column, top, height: bodyBottom - top };
	}

	const onFoot = (text: string, left: number, style: TextStyle) => {
		const box = { left, top: 0, width: margin + width - left, height: 0 };
		const [line] = placeText(text, box, style, measure).lines;
		if (line) lines.push({ ...line, y: footBaseline });
	};
	const name = siteWords[card.locale].siteName;
	onFoot(name, margin, nameStyle);
	onFoot(card.source, margin + measure(name, nameStyle.sizes[0]!, true) + 24, sourceStyle);
	return {
		lines,
		marks: blocks.marks.map((mark) => ({ ...mark, y: mark.y + sunk })),
		chart,
		rule
	};
}

import type { ShareCard } from '../../views/share-card';
import { siteWords } from '../../words/site';
import type { Fit } from './fit-text';
import { leastHeight, placeBlocks, type PlacedMark } from './place-blocks';
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
const textShare = 0.5;
const bodyGap = 22;
const rule = 548;
const bodyBottom = rule - 24;
const footBaseline = 596;

const kickerStyle: TextStyle = { fits: [[27, 1]], leading: 1.8, bold: false, colour: 'muted' };
const headlineStyle = { leading: 1.2, bold: true, colour: 'text' } as const;
/** One large line, or two that are not much smaller. */
const headlineAlone: readonly Fit[] = [
	[96, 1],
	[88, 1],
	[80, 1],
	[92, 2],
	[84, 2],
	[76, 2],
	[68, 3],
	[62, 3],
	[56, 4],
	[48, 5]
];
const headlineOverChart: readonly Fit[] = [
	[88, 1],
	[80, 1],
	[72, 1],
	[64, 1],
	[58, 1],
	[52, 1],
	[58, 2],
	[52, 2],
	[46, 2]
];
const captionStyle: TextStyle = {
	fits: [
		[23, 2],
		[22, 3],
		[20, 3],
		[18, 4]
	],
	leading: 1.3,
	bold: true,
	colour: 'muted'
};
const captionHeight = 95;
const nameStyle: TextStyle = { fits: [[30, 1]], leading: 1, bold: true, colour: 'text' };
const sourceStyle: TextStyle = {
	fits: [
		[22, 1],
		[20, 1],
		[18, 1]
	],
	leading: 1,
	bold: false,
	colour: 'muted'
};

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
	if (card.kicker !== '') write(card.kicker, { ...whole, height: 60 }, kickerStyle);
	const reserved = card.blocks.reduce((sum, block) => sum + leastHeight(block) + 16, 0);
	write(
		card.headline,
		{ ...whole, height: card.chart ? 140 : bodyBottom - top - reserved - bodyGap },
		{ ...headlineStyle, fits: card.chart ? headlineOverChart : headlineAlone }
	);
	top += bodyGap;

	const textWidth = card.chart ? Math.round((width - columnGap) * textShare) : width;
	const body = { left: margin, top, width: textWidth, height: bodyBottom - top };
	const blocks = placeBlocks(card.blocks, body, card.locale, measure);
	const sunk = card.chart ? 0 : body.height - blocks.height;
	lines.push(...blocks.lines.map((line) => ({ ...line, y: line.y + sunk })));

	let chart: Box | null = null;
	if (card.chart) {
		const left = margin + textWidth + columnGap;
		const column = { left, width: shareImageSize.width - margin - left };
		write(card.chart.title, { ...column, height: captionHeight }, captionStyle);
		top += 10;
		chart = { ...column, top, height: bodyBottom - top };
	}

	const onFoot = (text: string, left: number, style: TextStyle) => {
		const box = { left, top: 0, width: margin + width - left, height: bodyBottom };
		const [line] = placeText(text, box, style, measure).lines;
		if (line) lines.push({ ...line, y: footBaseline });
	};
	const name = siteWords[card.locale].siteName;
	onFoot(name, margin, nameStyle);
	onFoot(card.source, margin + measure(name, nameStyle.fits[0]![0], true) + 24, sourceStyle);
	return {
		lines,
		marks: blocks.marks.map((mark) => ({ ...mark, y: mark.y + sunk })),
		chart,
		rule
	};
}

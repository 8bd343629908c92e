import type { ShareCard } from '../../views/share-card';
import { siteWords } from '../../words/site';
import { cardStyles } from './card-styles';
import { leastHeight, placeBlocks } from './place-blocks';
import type { PlacedMark } from './place-marked';
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

const headlineOverChartHeight = 140;
const captionHeight = 95;

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
	const halfWidth = Math.round((width - columnGap) * textShare);
	const chartLeft = margin + halfWidth + columnGap;
	const chartColumn = { left: chartLeft, width: shareImageSize.width - margin - chartLeft };
	if (card.kicker !== '') write(card.kicker, { ...whole, height: 60 }, cardStyles.kicker);

	// Nothing but a headline: it is the finding of the chart, and stands beside it.
	const isFinding = card.chart !== null && card.blocks.length === 0;
	const bodyTop = top;
	if (isFinding) {
		const column = { left: margin, width: halfWidth, height: bodyBottom - top };
		write(card.headline, column, cardStyles.finding);
		top = bodyTop + 10;
	} else {
		const headline = card.chart
			? { height: headlineOverChartHeight, style: cardStyles.headlineOverChart }
			: {
					height: bodyBottom - top - bodyGap - leastHeight(card.blocks),
					style: cardStyles.headline
				};
		write(card.headline, { ...whole, height: headline.height }, headline.style);
		top += bodyGap;
	}

	const textWidth = card.chart ? halfWidth : width;
	const body = { left: margin, top, width: textWidth, height: bodyBottom - top };
	const blocks = placeBlocks(card.blocks, body, card.locale, measure);
	const sunk = card.chart ? 0 : body.height - blocks.height;
	lines.push(...blocks.lines.map((line) => ({ ...line, y: line.y + sunk })));

	let chart: Box | null = null;
	if (card.chart) {
		if (!isFinding) {
			write(card.chart.title, { ...chartColumn, height: captionHeight }, cardStyles.caption);
			top += 10;
		}
		chart = { ...chartColumn, top, height: bodyBottom - top };
	}

	const onFoot = (text: string, left: number, style: TextStyle) => {
		const box = { left, top: 0, width: margin + width - left, height: bodyBottom };
		const [line] = placeText(text, box, style, measure).lines;
		if (line) lines.push({ ...line, y: footBaseline });
	};
	const name = siteWords[card.locale].siteName;
	onFoot(name, margin, cardStyles.siteName);
	onFoot(
		card.source,
		margin + measure(name, cardStyles.siteName.fits[0]![0], true) + 24,
		cardStyles.source
	);
	return {
		lines,
		marks: blocks.marks.map((mark) => ({ ...mark, y: mark.y + sunk })),
		chart,
		rule
	};
}

import { drawableText } from './drawable-text';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { palettes } from '../charts/palette';
import { fontStack } from '../charts/font-stack';
import type { ShareCard } from '../views/share-card';
import { encodePng } from './encode-png';
import { registerFonts } from './fonts';
import { placeChart } from './place-chart';
import { drawVerdictMark } from './share/draw-verdict-mark';
import { fitChart } from './share/fit-chart';
import { layoutCard, margin, shareImageSize, type CardLayout } from './share/layout-card';
import type { CardColour, MeasureCardText } from './share/place-text';
import { verdictColours } from './share/verdict-colours';

const palette = palettes.light;
const colours: Readonly<Record<CardColour, string>> = { ...palette, ...verdictColours };
const stripHeight = 14;

const fontOf = (size: number, bold: boolean) => `${bold ? 700 : 400} ${size}px ${fontStack}`;

/** Measures with the font that the image is drawn in. */
export function cardMeasure(): MeasureCardText {
	registerFonts();
	const context = createCanvas(1, 1).getContext('2d');
	// Balancing lines asks for the same pieces again and again.
	const known = new Map<string, number>();
	return (text, size, bold) => {
		const font = fontOf(size, bold);
		const key = `${font} ${text}`;
		let width = known.get(key);
		if (width === undefined) {
			context.font = font;
			known.set(key, (width = context.measureText(drawableText(text)).width));
		}
		return width;
	};
}

/** A share card as a PNG of 1200 × 630: the same card gives the same bytes. */
export async function drawShareImage(card: ShareCard): Promise<Buffer> {
	const layout = layoutCard(card, cardMeasure());
	const { width, height } = shareImageSize;
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = palette.surface;
	context.fillRect(0, 0, width, height);
	drawFrame(context, card, layout);
	for (const { text, x, y, size, bold, colour } of layout.lines) {
		context.font = fontOf(size, bold);
		context.fillStyle = colours[colour];
		context.fillText(drawableText(text), x, y);
	}
	for (const { verdict, ...place } of layout.marks) {
		drawVerdictMark(context, verdict, { ...place, paper: palette.surface });
	}
	if (card.chart && layout.chart) {
		const { left, top } = layout.chart;
		const fitted = fitChart(card.chart, layout.chart);
		placeChart(context, card.chart, fitted.layout, palette, { x: left, y: top, zoom: fitted.zoom });
	}
	return encodePng(canvas);
}

/** A strip in the verdict's colour, which even a thumbnail shows, and the rule above the source. */
function drawFrame(context: SKRSContext2D, { blocks }: ShareCard, { rule }: CardLayout): void {
	const { width } = shareImageSize;
	const judged = blocks.find((block) => block.kind === 'verdict');
	context.fillStyle = judged ? verdictColours[judged.verdict] : palette.text;
	context.fillRect(0, 0, width, stripHeight);
	context.fillStyle = palette.grid;
	context.fillRect(margin, rule, width - 2 * margin, 2);
}

import { createCanvas } from '@napi-rs/canvas';
import { layoutChart } from '../charts/layout-chart';
import { palettes } from '../charts/palette';
import { fontStack } from '../charts/text-plugin';
import { toChartJs } from '../charts/to-chartjs';
import type { ShareCard } from '../views/share-card';
import { siteWords } from '../words/site';
import { verdictWords } from '../words/verdicts';
import { drawChart } from './draw-chart';
import { registerFonts } from './fonts';

export const shareImageSize = { width: 1200, height: 630 } as const;

/** A share card as a PNG of 1200 × 630. */
export async function drawShareImage(card: ShareCard): Promise<Buffer> {
	registerFonts();
	const palette = palettes.light;
	const { width, height } = shareImageSize;
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = palette.surface;
	context.fillRect(0, 0, width, height);
	const write = (text: string, size: number, weight: number, y: number) => {
		context.font = `${weight} ${size}px ${fontStack}`;
		context.fillStyle = palette.text;
		context.fillText(text, 64, y);
	};
	write(card.kicker, 28, 400, 90);
	write(card.headline, 52, 700, 160);
	if (card.verdict) write(verdictWords[card.locale].label[card.verdict], 40, 700, 230);
	write(card.reason, 28, 400, 290);
	if (card.chart) {
		const layout = layoutChart(card.chart, 'wide');
		const zoom = Math.min(1072 / layout.width, 240 / layout.height);
		const drawing = createCanvas(layout.width, layout.height);
		drawChart(drawing, toChartJs(card.chart, layout, palette), zoom, () =>
			context.drawImage(drawing, 64, 320, layout.width * zoom, layout.height * zoom)
		);
	}
	write(`${siteWords[card.locale].siteName} · ${card.source}`, 22, 400, 595);
	return canvas.encode('png');
}

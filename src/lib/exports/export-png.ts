import type { ChartLayout } from '../charts/chart-layout';
import type { ChartSpec } from '../charts/chart-spec';
import { drawTexts } from '../charts/draw-texts';
import { fontStack } from '../charts/font-stack';
import { palettes } from '../charts/palette';
import { toChartJs } from '../charts/to-chartjs';
import type { ExportComposition } from './compose-export';
import { drawInBrowser } from './draw-in-browser';
import { pictureScale } from './picture-scale';

const palette = palettes.light;

/** A view as a picture of twice its size, in light colours. */
export async function exportPng(
	spec: ChartSpec,
	layout: ChartLayout,
	composition: ExportComposition
): Promise<Blob> {
	const { width, height, chart, rule, texts } = composition;
	// A font comes in pieces by letters: ask for those of every word.
	const letters = [...layout.texts, ...texts].map(({ text }) => text).join('');
	await Promise.all(
		[400, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontStack}`, letters))
	);
	const scale = pictureScale(composition);
	const canvas = canvasOf(width * scale, height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser has no canvas to draw on');
	context.scale(scale, scale);
	context.fillStyle = palette.surface;
	context.fillRect(0, 0, width, height);
	const drawing = canvasOf(layout.width, layout.height);
	drawInBrowser(drawing, toChartJs(spec, layout, palette), scale, () =>
		context.drawImage(drawing, chart.x, chart.y, layout.width, layout.height)
	);
	context.fillStyle = palette.grid;
	context.fillRect(rule.left, rule.y - 0.5, rule.right - rule.left, 1);
	drawTexts(context, texts, palette);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png')
	);
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
	return Object.assign(document.createElement('canvas'), {
		width: Math.round(width),
		height: Math.round(height)
	});
}

import { drawableText } from './drawable-text';
import { createCanvas } from '@napi-rs/canvas';
import { designWidths, type LayoutName } from '../charts/chart-layout';
import type { ChartSpec } from '../charts/chart-spec';
import { layoutChart } from '../charts/layout-chart';
import { palettes, type Theme } from '../charts/palette';
import { fontStack } from '../charts/font-stack';
import { balanceLines } from '../charts/balance-lines';
import { encodePng } from './encode-png';
import { registerFonts } from './fonts';
import { placeChart } from './place-chart';

export interface PngOptions {
	/** Width in CSS pixels: a layout that fits is chosen, and space is left beside it. */
	width: number;
	/** Pixels per CSS pixel. */
	scale: number;
	theme: Theme;
	/** Where the picture came from, printed under it. */
	address: string;
}

const margin = 24;
const titleSize = 21;
const titleLine = 30;
const noteSize = 12;
const noteLine = 19;

/** A chart as a picture that can travel alone: title, drawing, remarks, source and address. */
export async function drawPng(
	spec: ChartSpec,
	{ width, scale, theme, address }: PngOptions
): Promise<Buffer> {
	registerFonts();
	const palette = palettes[theme];
	const name: LayoutName = width >= designWidths.wide + 2 * margin ? 'wide' : 'narrow';
	const layout = layoutChart(spec, name);
	// The drawing fills the width; it was designed for a little less or more.
	const zoom = (width - 2 * margin) / layout.width;
	const measure = createCanvas(1, 1).getContext('2d');
	const titleFont = `700 ${titleSize}px ${fontStack}`;
	const noteFont = `400 ${noteSize}px ${fontStack}`;
	const wrap = (text: string, font: string) => {
		measure.font = font;
		const widthOf = (part: string) => measure.measureText(drawableText(part)).width;
		return balanceLines(text, width - 2 * margin, Infinity, widthOf).lines;
	};
	const title = wrap(spec.title, titleFont);
	const notes = [...spec.notes, spec.source, address].flatMap((note) => wrap(note, noteFont));
	const chartTop = margin + title.length * titleLine + 8;
	const chartHeight = layout.height * zoom;
	const height = Math.ceil(chartTop + chartHeight + 12 + notes.length * noteLine + margin - 6);

	const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
	const context = canvas.getContext('2d');
	context.scale(scale, scale);
	context.fillStyle = palette.surface;
	context.fillRect(0, 0, width, height);
	const write = (lines: string[], font: string, colour: string, top: number, line: number) => {
		context.font = font;
		context.fillStyle = colour;
		lines.forEach((text, row) => context.fillText(drawableText(text), margin, top + row * line));
	};
	write(title, titleFont, palette.text, margin + titleSize, titleLine);
	placeChart(context, spec, layout, palette, { x: margin, y: chartTop, zoom });
	write(notes, noteFont, palette.muted, chartTop + chartHeight + 12 + noteSize, noteLine);
	return encodePng(canvas);
}

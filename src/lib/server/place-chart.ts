import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartLayout } from '../charts/chart-layout';
import type { ChartSpec } from '../charts/chart-spec';
import type { Palette } from '../charts/palette';
import { toChartJs } from '../charts/to-chartjs';
import { drawChart } from './draw-chart';

export interface ChartPlace {
	x: number;
	y: number;
	/** How many times the layout's size. */
	zoom: number;
}

/** Draws a chart into a picture, over whatever is there; fonts must be registered. */
export function placeChart(
	context: SKRSContext2D,
	spec: ChartSpec,
	layout: ChartLayout,
	palette: Palette,
	{ x, y, zoom }: ChartPlace
): void {
	const pixels = context.getTransform().a;
	const drawing = createCanvas(layout.width, layout.height);
	drawChart(drawing, toChartJs(spec, layout, palette), pixels * zoom, () =>
		// At its own number of pixels, so that nothing is resampled.
		context.drawImage(drawing, x, y, drawing.width / pixels, drawing.height / pixels)
	);
}

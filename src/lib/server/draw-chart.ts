import type { Canvas, SvgCanvas } from '@napi-rs/canvas';
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController
} from 'chart.js';
import type {
	ChartJsConfiguration,
	ChartJsType,
	ChartJsValue
} from '../charts/chartjs-configuration';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController
);

/** How far the handles of a quarter circle's curve stand off, for radius 1. */
const quarter = 0.5523;

/**
 * Makes full circles of four curves: Skia's own arcs become a hundred small ones each in SVG. Only
 * for drawings whose arcs are all full circles, as points are.
 */
export function drawCirclesAsCurves(canvas: SvgCanvas): void {
	const context = canvas.getContext('2d');
	context.arc = (x, y, r) => {
		const h = r * quarter;
		context.moveTo(x + r, y);
		context.bezierCurveTo(x + r, y + h, x + h, y + r, x, y + r);
		context.bezierCurveTo(x - h, y + r, x - r, y + h, x - r, y);
		context.bezierCurveTo(x - r, y - h, x - h, y - r, x, y - r);
		context.bezierCurveTo(x + h, y - r, x + r, y - h, x + r, y);
	};
}

/**
 * Lets Chart.js draw on a Skia canvas, once and at once. `read` sees the finished chart before it
 * is destroyed, since destroying clears the canvas.
 */
export function drawChart<T>(
	canvas: Canvas | SvgCanvas,
	configuration: ChartJsConfiguration,
	devicePixelRatio: number,
	read: (chart: Chart<ChartJsType, ChartJsValue[], string>) => T
): T {
	// Chart.js asks an element for these; a canvas outside a page has none of them.
	const element = Object.assign(canvas, {
		style: {},
		addEventListener: () => {},
		removeEventListener: () => {}
	}) as unknown as HTMLCanvasElement;
	const options = { ...configuration.options, devicePixelRatio };
	const chart = new Chart(element, { ...configuration, options });
	try {
		return read(chart);
	} finally {
		chart.destroy();
	}
}

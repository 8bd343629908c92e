import type { Canvas, SvgCanvas } from '@napi-rs/canvas';
import { Chart } from 'chart.js';
import type {
	ChartJsConfiguration,
	ChartJsType,
	ChartJsValue
} from '../charts/chartjs-configuration';
import { registerParts } from '../charts/register-parts';

registerParts();

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

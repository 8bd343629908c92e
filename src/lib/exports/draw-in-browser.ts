import { Chart } from 'chart.js';
import type { ChartJsConfiguration } from '../charts/chartjs-configuration';
import { registerParts } from '../charts/register-parts';

registerParts();

/** Draws once on a canvas outside the page; `read` sees the drawing before it is cleared away. */
export function drawInBrowser(
	canvas: HTMLCanvasElement,
	configuration: ChartJsConfiguration,
	devicePixelRatio: number,
	read: () => void
): void {
	// The tooltip is a plugin that no export shows, registered or not.
	const plugins = { ...configuration.options?.plugins, tooltip: { enabled: false } };
	const options = { ...configuration.options, devicePixelRatio, plugins, events: [] };
	const chart = new Chart(canvas, { ...configuration, options });
	try {
		read();
	} finally {
		chart.destroy();
	}
}

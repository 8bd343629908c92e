import { Chart, Tooltip } from 'chart.js';
import type { LayoutName } from './chart-layout';
import { chartPoints, type ChartPoint } from './chart-points';
import type { ChartSpec } from './chart-spec';
import type { ChartJsType, ChartJsValue } from './chartjs-configuration';
import { layoutChart } from './layout-chart';
import { cssProperty, paletteFrom } from './palette';
import { registerParts } from './register-parts';
import { toChartJs } from './to-chartjs';

registerParts();
// Only here: no drawing at build and no file shows one.
Chart.register(Tooltip);

/** A chart that Chart.js keeps alive on a canvas of the page, over the drawing made at build. */
export interface LiveChart {
	/**
	 * Draws this spec at the width that the canvas has, with the colours that hold there. Done when it
	 * returns, so the drawing underneath may then be hidden. Call it again after every change, also of
	 * the theme or of the box; a canvas that has no width yet is left alone.
	 */
	show(spec: ChartSpec, layoutName: LayoutName): void;
	/** Marks the point that the keyboard is on and opens its tooltip; undefined for none. */
	point(point: ChartPoint | undefined): void;
	destroy(): void;
}

export interface LiveChartOptions {
	/** A reader chose the district of a point with the pointer. */
	onpick?: ((code: string) => void) | undefined;
}

/** A larger canvas stays empty in some browsers, silently. */
const mostCanvasPixels = 16_000_000;

/**
 * Keeps a chart alive on a canvas that fills a box as wide as the drawing. The canvas gets its size in
 * its style; the page decides only where it lies. Whoever imports this loads Chart.js: do so on demand.
 */
export function liveChart(canvas: HTMLCanvasElement, { onpick }: LiveChartOptions = {}): LiveChart {
	let chart: Chart<ChartJsType, ChartJsValue[], string> | undefined;
	let points: ChartPoint[] = [];
	let pointed: ChartPoint | undefined;
	let isGone = false;
	// Letters of a web font may arrive after the first drawing.
	void document.fonts.ready.then(() => isGone || chart?.draw());

	function show(spec: ChartSpec, layoutName: LayoutName) {
		const style = getComputedStyle(canvas);
		const palette = paletteFrom((role) => style.getPropertyValue(cssProperty(role)).trim());
		const layout = layoutChart(spec, layoutName);
		chart?.destroy();
		chart = undefined;
		// Chart.js writes the design width into the style; the box decides.
		canvas.style.setProperty('width', '100%', 'important');
		canvas.width = layout.width;
		canvas.height = layout.height;
		const { width } = canvas.getBoundingClientRect();
		if (width === 0) return;
		const configuration = toChartJs(spec, layout, palette);
		const scale = width / layout.width;
		const most = Math.sqrt(mostCanvasPixels / (layout.width * layout.height));
		const devicePixelRatio = Math.min(scale * window.devicePixelRatio, most);
		const options = { ...configuration.options, devicePixelRatio };
		chart = new Chart(canvas, { ...configuration, options });
		// A canvas has whole pixels: shown at exactly their size, it is neither stretched nor blurred.
		const height = `${(canvas.height / devicePixelRatio) * scale}px`;
		canvas.style.setProperty('height', height, 'important');
		points = chartPoints(spec).flat();
		if (pointed) point(pointed);
	}

	function point(next: ChartPoint | undefined) {
		const wasPointed = pointed !== undefined;
		pointed = next;
		if (!chart || (!next && !wasPointed)) return;
		const isThere = next && chart.data.datasets[next.datasetIndex] !== undefined;
		const element = isThere && chart.getDatasetMeta(next.datasetIndex).data[next.index];
		const place = element ? element.tooltipPosition(true) : undefined;
		const isDrawn = place && Number.isFinite(place.x) && Number.isFinite(place.y);
		const active = next && isDrawn ? [{ datasetIndex: next.datasetIndex, index: next.index }] : [];
		chart.setActiveElements(active);
		chart.tooltip?.setActiveElements(active, { x: place?.x ?? 0, y: place?.y ?? 0 });
		chart.update('none');
	}

	function pick(event: MouseEvent) {
		if (!chart) return;
		const { mode, axis, intersect } = chart.options.interaction ?? {};
		const [hit] = chart.getElementsAtEventForMode(
			event,
			mode ?? 'nearest',
			{ ...(axis && { axis }), intersect: intersect ?? false },
			false
		);
		const code = points.find(
			(each) => each.datasetIndex === hit?.datasetIndex && each.index === hit.index
		)?.code;
		if (code !== undefined) onpick?.(code);
	}
	canvas.addEventListener('click', pick);

	function destroy() {
		isGone = true;
		canvas.removeEventListener('click', pick);
		chart?.destroy();
		chart = undefined;
		canvas.style.removeProperty('width');
		canvas.style.removeProperty('height');
	}
	return { show, point, destroy };
}

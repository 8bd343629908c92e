import { Chart, Tooltip } from 'chart.js';
import type { ChartLayout, LayoutName } from './chart-layout';
import { chartPoints, type ChartPoint } from './chart-points';
import type { ChartSpec } from './chart-spec';
import type { ChartJsConfiguration } from './chartjs-configuration';
import { forgetLook } from './hasten-controllers';
import { layoutChart } from './layout-chart';
import { cssProperty, paletteFrom, type Palette } from './palette';
import { QuickChart } from './quick-chart';
import { registerParts } from './register-parts';
import { hasManyRows, rowWindow, type RowWindow } from './row-window';
import { toChartJs } from './to-chartjs';
import { visibleSpan } from './visible-span';

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

/** What was asked for last, so that rows which come into sight can be drawn later. */
interface Shown {
	spec: ChartSpec;
	whole: ChartLayout;
	palette: Palette;
	/** Pixels of the page for a design pixel. */
	scale: number;
	box: HTMLElement;
}

type DrawnDataset = ChartJsConfiguration['data']['datasets'][number];

/** A larger canvas stays empty in some browsers, silently. */
const mostCanvasPixels = 16_000_000;

/**
 * Keeps a chart alive on a canvas that lies in a box just as wide and tall as the drawing. The canvas
 * gets its size and its distance from the top in its style; the page decides only that it is absolute.
 * Of a chart with many rows only those in sight, and some around them, are drawn: a canvas of 228 rows
 * would take longer to show than anything else on the page. Whoever imports this loads Chart.js, so do
 * it on demand.
 */
export function liveChart(canvas: HTMLCanvasElement, { onpick }: LiveChartOptions = {}): LiveChart {
	let chart: QuickChart | undefined;
	let shown: Shown | undefined;
	let drawn: RowWindow | undefined;
	let pointed: ChartPoint | undefined;
	let isGone = false;
	const print = matchMedia('print');
	// Letters of a web font may arrive after the first drawing.
	void document.fonts.ready.then(() => isGone || chart?.draw());

	function show(spec: ChartSpec, layoutName: LayoutName) {
		const box = canvas.parentElement;
		const width = box?.getBoundingClientRect().width ?? 0;
		if (!box || width === 0) return;
		const style = getComputedStyle(canvas);
		const palette = paletteFrom((role) => style.getPropertyValue(cssProperty(role)).trim());
		const whole = layoutChart(spec, layoutName);
		shown = { spec, whole, palette, scale: width / whole.width, box };
		draw(shown);
	}

	function draw({ spec, whole, palette, scale, box }: Shown) {
		drawn =
			hasManyRows(spec) && !print.matches
				? rowWindow(spec, whole, widened(visibleSpan(box), scale))
				: { spec, layout: whole, top: 0, first: 0 };
		const { layout } = drawn;
		const most = Math.sqrt(mostCanvasPixels / (layout.width * layout.height));
		const devicePixelRatio = Math.min(scale * window.devicePixelRatio, most);
		const configuration = toChartJs(drawn.spec, layout, palette);
		const options = { ...configuration.options, devicePixelRatio };
		put({ ...configuration, options }, layout, devicePixelRatio);
		// Chart.js writes the design width into the style; the box decides.
		canvas.style.setProperty('width', '100%', 'important');
		// A canvas has whole pixels: shown at exactly their size, it is neither stretched nor blurred.
		const height = `${(canvas.height / devicePixelRatio) * scale}px`;
		canvas.style.setProperty('height', height, 'important');
		const { devicePixelRatio: pixels } = window;
		canvas.style.top = `${Math.round(drawn.top * scale * pixels) / pixels}px`;
		if (pointed) point(pointed);
	}

	/** Into the chart that is there, if it is of the same kind and size: the canvas then stays as it is. */
	function put(
		configuration: ChartJsConfiguration,
		{ width, height }: ChartLayout,
		devicePixelRatio: number
	) {
		const isAlike =
			chart?.width === width &&
			chart.height === height &&
			chart.currentDevicePixelRatio === devicePixelRatio &&
			(chart.config as ChartJsConfiguration).type === configuration.type &&
			chart.data.datasets.length === configuration.data.datasets.length;
		if (chart && isAlike) {
			if (pointed) mark(chart, []);
			// The datasets stay the same objects, so that Chart.js keeps what it has made for each.
			const { labels, datasets } = configuration.data;
			if (labels) chart.data.labels = labels;
			chart.data.datasets.forEach((dataset, index) => {
				const next = datasets[index];
				if (next) replace(dataset, next);
			});
			chart.options = configuration.options ?? {};
			// The list itself cannot be replaced.
			const { plugins = [] } = chart.config as ChartJsConfiguration;
			plugins.splice(0, plugins.length, ...(configuration.plugins ?? []));
			chart.update('none');
			return;
		}
		chart?.destroy();
		canvas.width = width;
		canvas.height = height;
		chart = new QuickChart(canvas, configuration);
	}

	/** Draws the rows that come into sight, before the reader is at the end of those drawn. */
	function follow() {
		if (!shown || !drawn || drawn.layout === shown.whole) return;
		const { scale, whole, box } = shown;
		const { top, bottom } = visibleSpan(box);
		const spare = spareHeight() / 2;
		const end = drawn.top + drawn.layout.height;
		const isNear =
			(drawn.top > 0 && top - spare < drawn.top * scale) ||
			(end < whole.height && bottom + spare > end * scale);
		if (isNear) draw(shown);
	}
	const redraw = () => shown && draw(shown);
	document.addEventListener('scroll', follow, { capture: true, passive: true });
	addEventListener('resize', follow);
	print.addEventListener('change', redraw);

	function point(next: ChartPoint | undefined) {
		const wasPointed = pointed !== undefined;
		pointed = next;
		if (!chart || (!next && !wasPointed)) return;
		const place = next && { ...next, index: next.index - (drawn?.first ?? 0) };
		mark(chart, place ? [place] : []);
		chart.draw();
	}

	function pick(event: MouseEvent) {
		if (!chart || !shown) return;
		const { mode, axis, intersect } = chart.options.interaction ?? {};
		const [hit] = chart.getElementsAtEventForMode(
			event,
			mode ?? 'nearest',
			{ ...(axis && { axis }), intersect: intersect ?? false },
			false
		);
		if (!hit) return;
		const index = hit.index + (drawn?.first ?? 0);
		const code = chartPoints(shown.spec)
			.flat()
			.find((each) => each.datasetIndex === hit.datasetIndex && each.index === index)?.code;
		if (code !== undefined) onpick?.(code);
	}
	canvas.addEventListener('click', pick);

	function destroy() {
		isGone = true;
		canvas.removeEventListener('click', pick);
		document.removeEventListener('scroll', follow, { capture: true });
		removeEventListener('resize', follow);
		print.removeEventListener('change', redraw);
		chart?.destroy();
		chart = undefined;
		for (const name of ['width', 'height', 'top']) canvas.style.removeProperty(name);
	}
	return { show, point, destroy };
}

/**
 * Makes one dataset say what another does. Its list of data stays the same object, since Chart.js
 * listens to it: for hundreds of lines, to stop listening and begin again would take as long as to draw.
 */
function replace(target: DrawnDataset, source: DrawnDataset) {
	const { data } = target;
	for (const key of Object.keys(target)) {
		if (!(key in source)) delete (target as unknown as Record<string, unknown>)[key];
	}
	Object.assign(target, source, { data });
	forgetLook(data);
	// Chart.js hears of what is pushed and spliced, and reads everything anew when it updates.
	data.length = source.data.length;
	source.data.forEach((value, index) => (data[index] = value));
}

/** Drawn above and below what is in sight, in pixels of the page, so that scrolling finds rows there. */
const spareHeight = () => window.innerHeight / 2;

/** In design pixels. */
function widened({ top, bottom }: { top: number; bottom: number }, scale: number) {
	const spare = spareHeight();
	return { top: (top - spare) / scale, bottom: (bottom + spare) / scale };
}

/** Sets elements off as the pointer would, with their tooltip; those that are not drawn are left out. */
function mark(chart: QuickChart, places: readonly { datasetIndex: number; index: number }[]) {
	const there = places.flatMap(({ datasetIndex, index }) => {
		if (!chart.data.datasets[datasetIndex]) return [];
		const at = chart.getDatasetMeta(datasetIndex).data[index]?.tooltipPosition(true);
		if (!at || !Number.isFinite(at.x) || !Number.isFinite(at.y)) return [];
		return [{ datasetIndex, index, x: at.x ?? 0, y: at.y ?? 0 }];
	});
	const active = there.map(({ datasetIndex, index }) => ({ datasetIndex, index }));
	const [{ x, y } = { x: 0, y: 0 }] = there;
	chart.setActiveElements(active);
	chart.tooltip?.setActiveElements(active, { x, y });
}

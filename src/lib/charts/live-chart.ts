import type { LayoutName } from './chart-layout';
import type { ChartPoint } from './chart-points';
import type { ChartSpec } from './chart-spec';

/** A chart that Chart.js keeps alive on a canvas of the page, over the drawing made at build. */
export interface LiveChart {
	/** Draws this spec at this width: at first, after every change, and when the theme or the box changes. */
	show(spec: ChartSpec, layoutName: LayoutName): void;
	/** Marks the point that the keyboard is on and opens its tooltip; undefined for none. */
	point(point: ChartPoint | undefined): void;
	destroy(): void;
}

export interface LiveChartOptions {
	/** A reader chose the district of a point with the pointer. */
	onpick?: ((code: string) => void) | undefined;
}

/** Stub: see ChartCanvas.svelte, whose drawing moves here. */
export function liveChart(canvas: HTMLCanvasElement, options: LiveChartOptions = {}): LiveChart {
	void canvas;
	void options;
	throw new Error('not built yet');
}

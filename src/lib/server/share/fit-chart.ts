import type { ChartLayout } from '../../charts/chart-layout';
import type { ChartSpec } from '../../charts/chart-spec';
import { layoutChart } from '../../charts/layout-chart';
import { textWidth } from '../../charts/text-width';

const zooms = [2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1];
/** What bars or lines need beside their labels, as a part of the width. */
const leastPlot = 0.36;
/** Design pixels between two labels of a value axis. */
const leastTickDistance = 14;

/** The layout with the largest letters that still leaves the drawing its room in a box. */
export function fitChart(
	spec: ChartSpec,
	{ width, height }: { width: number; height: number }
): { layout: ChartLayout; zoom: number } {
	for (const zoom of zooms) {
		const layout = layoutChart(spec, 'narrow', { width: width / zoom, height: height / zoom });
		if (layout.height * zoom <= height && isRoomy(spec, layout)) return { layout, zoom };
	}
	// Many bars: the whole drawing is made as small as it must be.
	const { height: natural } = layoutChart(spec, 'narrow', { width, height });
	const zoom = Math.min(1, height / natural);
	return { layout: layoutChart(spec, 'narrow', { width: width / zoom, height }), zoom };
}

function isRoomy(spec: ChartSpec, { plot, width, texts }: ChartLayout): boolean {
	if (plot.right - plot.left < leastPlot * width) return false;
	const isInside = texts.every(
		({ text, x, align, size, bold }) =>
			align !== 'start' || x + textWidth(text, size, bold) <= width + 1
	);
	if (!isInside) return false;
	if (spec.kind !== 'trend-lines') return true;
	return (plot.bottom - plot.top) / (spec.axis.ticks.length - 1) >= leastTickDistance;
}

import type { ChartDataset } from 'chart.js';
import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration, ChartJsValue } from './chartjs-configuration';
import type { Palette } from './palette';
import { oneIfSame, pointLook, pointOptions, type PointLook } from './point-look';
import { scatterLinesPlugin } from './scatter-lines-plugin';
import { scatterDatasets, scatterPoints } from './scatter-points';
import type { ScatterAxis, ScatterPoint, ScatterSpec } from './scatter-spec';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';

/** Points beyond this number are drawn smaller, so that they do not hide each other. */
const fewPoints = 80;

/** What is set off stands over all others, in its hue and shape; low reliability is a hollow point. */
export function scatterConfig(
	spec: ScatterSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const radius = spec.points.length > fewPoints ? 3 : 4;
	const look = ({ role, lowReliability }: ScatterPoint): PointLook => {
		const own = pointLook(role, palette, lowReliability);
		if (role !== 'context') return { ...own, radius: own.radius + 2 };
		return { ...own, radius, borderColor: palette.axis, borderWidth: 1 };
	};
	const axis = ({ min, max, ticks }: ScatterAxis) => ({
		type: 'linear' as const,
		min,
		max,
		afterFit: withoutSize,
		afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
			// An axis without values would be a made-up one.
			scale.ticks = spec.points.length === 0 ? [] : ticks.map(({ value }) => ({ value }));
		},
		ticks: { display: false },
		border: { display: false },
		grid: { color: palette.grid, drawTicks: false }
	});
	return {
		type: 'scatter',
		data: {
			datasets: scatterDatasets(spec).map((points) => pointsDataset(points, points.map(look)))
		},
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'xy', intersect: false },
			scales: { x: axis(spec.x), y: axis(spec.y) },
			plugins: { tooltip: tooltipOptions(() => scatterPoints(spec), palette) }
		},
		plugins: [scatterLinesPlugin(spec, palette), textPlugin(layout.texts, palette)]
	};
}

function pointsDataset(
	points: readonly ScatterPoint[],
	looks: readonly PointLook[]
): ChartDataset<'scatter', ChartJsValue[]> {
	return {
		data: points.map(({ x, y }) => ({ x, y })),
		pointRadius: oneIfSame(looks.map(({ radius }) => radius)),
		pointHoverRadius: oneIfSame(looks.map(({ radius }) => radius + 1.5)),
		...pointOptions(looks),
		clip: false
	};
}

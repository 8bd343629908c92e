import type { ChartDataset } from 'chart.js';
import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import { chartPoints } from './chart-points';
import type { ChartJsConfiguration } from './chartjs-configuration';
import { distributionPlan, type DistributionPlan } from './distribution-plan';
import type { DistributionBin, DistributionSpec } from './distribution-spec';
import type { Palette } from './palette';
import { pointLook } from './point-look';
import { polePlugin } from './pole-plugin';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';

/** Radius of the shapes of `pointShapes`, which are made for lines; here they are as large as a dot. */
const shapeRadius = 3.5;

/** Dots first, bars second: the order of `distributionPoints`. Heights are in design pixels. */
export function distributionConfig(
	spec: DistributionSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const plan = distributionPlan(spec, layout.width);
	const { plot } = layout;
	const most = spec.countAxis?.max ?? 1;
	return {
		type: 'scatter',
		data: {
			datasets: [
				dotsDataset(spec, plan, palette),
				...(spec.bins ? [barsDataset(spec.bins, plan, most, palette)] : [])
			]
		},
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'xy', intersect: false },
			scales: {
				x: {
					type: 'linear',
					min: spec.axis.min,
					max: spec.axis.max,
					offset: false,
					afterFit: withoutSize,
					ticks: { display: false },
					border: { display: true, color: palette.axis },
					grid: { display: false }
				},
				y: {
					type: 'linear',
					min: 0,
					max: plot.bottom - plot.top,
					afterFit: withoutSize,
					afterBuildTicks: (scale) => {
						scale.ticks = (spec.countAxis?.ticks ?? []).map(({ value }) => ({
							value: (value / most) * plan.barsHeight
						}));
					},
					ticks: { display: false },
					border: { display: false },
					grid: { color: palette.grid, drawTicks: false }
				}
			},
			plugins: { tooltip: tooltipOptions(() => chartPoints(spec), palette) }
		},
		plugins: [polePlugin(plan.poles, palette), textPlugin(layout.texts, palette)]
	};
}

function dotsDataset(
	spec: DistributionSpec,
	plan: DistributionPlan,
	palette: Palette
): ChartDataset<'scatter', { x: number; y: number }[]> {
	const looks = spec.dots.map(({ role, lowReliability }) =>
		pointLook(role, palette, lowReliability)
	);
	const plainRadius = plan.diameter / 2 - 1;
	const scale = (plainRadius + 0.5) / shapeRadius;
	return {
		data: spec.dots.map(({ value }, index) => ({ x: value, y: plan.dots[index]?.height ?? 0 })),
		pointStyle: looks.map((look) => look.pointStyle),
		pointRotation: looks.map((look) => look.rotation),
		pointRadius: looks.map(({ radius }, index) =>
			spec.dots[index]?.role === 'context' ? plainRadius : radius * scale
		),
		pointHoverRadius: plainRadius + 2,
		pointBackgroundColor: looks.map((look) => look.backgroundColor),
		pointBorderColor: looks.map((look) => look.borderColor),
		pointBorderWidth: looks.map((look) => look.borderWidth),
		clip: false
	};
}

/** Bars stand between the edges of their class, a pixel of the page between two. */
function barsDataset(
	bins: readonly DistributionBin[],
	{ xOf, barsHeight }: DistributionPlan,
	most: number,
	palette: Palette
): ChartDataset<'bar', { x: number; y: number }[]> {
	const first = bins[0];
	return {
		type: 'bar',
		data: bins.map(({ low, high, count }) => ({
			x: (low + high) / 2,
			y: (count / most) * barsHeight
		})),
		backgroundColor: palette.context,
		hoverBackgroundColor: palette.axis,
		barThickness: first ? xOf(first.high) - xOf(first.low) - 1 : 1,
		inflateAmount: 0,
		grouped: false,
		clip: false
	};
}

import type { ChartDataset, PointStyle } from 'chart.js';
import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import { chartPoints } from './chart-points';
import type { TrendLine, TrendLinesSpec } from './chart-spec';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { ColourRole, Palette } from './palette';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';

/** The shape of the points tells lines apart where colours fail; lines of other roles have none. */
const shapes: Partial<Record<ColourRole, { style: PointStyle; radius: number }>> = {
	highlight: { style: 'circle', radius: 3.25 },
	second: { style: 'rect', radius: 3.5 },
	third: { style: 'triangle', radius: 3.75 },
	fourth: { style: 'rectRot', radius: 3.75 }
};

/** One dataset per line. Gaps stay gaps; a value between two gaps is a dot, since no line shows it. */
export function trendConfig(
	spec: TrendLinesSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	return {
		type: 'line',
		data: {
			labels: spec.periods.map(({ short }) => short),
			datasets: spec.lines.map((line) => lineDataset(line, palette))
		},
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'xy', intersect: false },
			scales: {
				x: {
					type: 'category',
					afterFit: withoutSize,
					ticks: { display: false, autoSkip: false },
					border: { display: true, color: palette.axis },
					grid: { display: false }
				},
				y: {
					type: 'linear',
					min: spec.axis.min,
					max: spec.axis.max,
					afterFit: withoutSize,
					afterBuildTicks: (scale) => {
						scale.ticks = spec.axis.ticks.map(({ value }) => ({ value }));
					},
					ticks: { display: false },
					border: { display: false },
					grid: { color: palette.grid, drawTicks: false }
				}
			},
			plugins: { tooltip: tooltipOptions(chartPoints(spec), palette) }
		},
		plugins: [textPlugin(layout.texts, palette)]
	};
}

function lineDataset(line: TrendLine, palette: Palette): ChartDataset<'line', (number | null)[]> {
	const colour = palette[line.role];
	const shape = shapes[line.role];
	const isGap = (index: number) => (line.values[index] ?? null) === null;
	const isAlone = (index: number) => !isGap(index) && isGap(index - 1) && isGap(index + 1);
	return {
		label: line.label,
		data: [...line.values],
		borderColor: colour,
		borderWidth: line.role === 'context' ? 1 : line.role === 'highlight' ? 2.75 : 2,
		borderJoinStyle: 'round',
		pointStyle: shape?.style ?? 'circle',
		pointRadius: line.values.map((_, i) => shape?.radius ?? (isAlone(i) ? 1.5 : 0)),
		pointHoverRadius: 5,
		// Low reliability is a hollow point, as it is a hollow bar.
		pointBackgroundColor: line.marks.map((mark) =>
			mark === 'low-reliability' ? palette.surface : colour
		),
		pointBorderColor: colour,
		pointBorderWidth: line.marks.map((mark) => (mark === 'low-reliability' ? 1.5 : 0)),
		spanGaps: false,
		tension: 0,
		clip: false
	};
}

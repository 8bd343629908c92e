import { bandPlugin } from './band-plugin';
import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import { chartPoints } from './chart-points';
import type { TrendLinesSpec } from './chart-spec';
import type { ChartJsConfiguration } from './chartjs-configuration';
import { fadePlugin } from './fade-plugin';
import { lineDataset } from './line-dataset';
import { markPlugin } from './mark-plugin';
import type { Palette } from './palette';
import { periodAxis } from './period-axis';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';

/** Up to these, every line behind the named ones can be followed. */
const fewContextLines = 30;
const crowdedOpacity = 0.3;

/** One dataset per line. Gaps stay gaps; a value between two gaps is a dot, since no line shows it. */
export function trendConfig(
	spec: TrendLinesSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const isContext = spec.lines.map(({ role }) => role === 'context');
	const contextCount = isContext.filter(Boolean).length;
	const isCrowded = contextCount > fewContextLines;
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
				x: periodAxis(palette),
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
			plugins: { tooltip: tooltipOptions(() => chartPoints(spec), palette) }
		},
		plugins: [
			...(isCrowded ? [fadePlugin(isContext, crowdedOpacity)] : []),
			// The background comes last among the lines, and is drawn first.
			...(spec.band ? [bandPlugin(spec.band, spec.lines.length - contextCount - 1, palette)] : []),
			markPlugin(layout.marks ?? [], palette),
			textPlugin(layout.texts, palette)
		]
	};
}

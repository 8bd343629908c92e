import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import { chartPoints } from './chart-points';
import { cutPlugin } from './cut-plugin';
import type { RankingBarsSpec } from './chart-spec';
import type { ChartJsConfiguration } from './chartjs-configuration';
import { hollowPlugin } from './hollow-plugin';
import { markPlugin } from './mark-plugin';
import type { Palette } from './palette';
import { rankingRows, type RankingRow } from './ranking-layout';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';
import { whiskerPlugin } from './whisker-plugin';

const barThickness = 16;

/** Bars of one dataset. A gap row and a missing value have no bar; low reliability is a hollow bar. */
export function rankingConfig(
	spec: RankingBarsSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const rows = rankingRows(spec);
	const barOf = (row: RankingRow) => ('bar' in row ? row.bar : undefined);
	const colourOf = (row: RankingRow, otherwise: string) => {
		const bar = barOf(row);
		return bar?.highlighted ? palette[bar.role ?? 'highlight'] : otherwise;
	};
	return {
		type: 'bar',
		data: {
			labels: rows.map((row) => barOf(row)?.label ?? ''),
			datasets: [
				{
					data: rows.map((row) => barOf(row)?.value ?? null),
					backgroundColor: rows.map((row) => colourOf(row, palette.context)),
					hoverBackgroundColor: rows.map((row) => colourOf(row, palette.axis)),
					inflateAmount: 0,
					barThickness,
					clip: false
				}
			]
		},
		options: {
			...baseOptions(layout),
			indexAxis: 'y',
			interaction: { mode: 'nearest', axis: 'y', intersect: false },
			scales: {
				x: {
					type: 'linear',
					min: spec.axis.min,
					max: spec.axis.max,
					afterFit: withoutSize,
					afterBuildTicks: (scale) => {
						scale.ticks = [{ value: 0 }];
					},
					ticks: { display: false },
					border: { display: false },
					grid: {
						color: palette.axis,
						drawTicks: false
					}
				},
				y: {
					type: 'category',
					afterFit: withoutSize,
					ticks: { display: false, autoSkip: false },
					border: { display: false },
					grid: { display: false }
				}
			},
			plugins: { tooltip: tooltipOptions(() => chartPoints(spec), palette) }
		},
		plugins: [
			hollowPlugin(
				rows.map((row) => barOf(row)?.lowReliability ?? false),
				palette
			),
			cutPlugin(
				spec.axis.ticks.map(({ value }) => value),
				palette
			),
			whiskerPlugin(
				rows.map((row) => barOf(row)?.interval ?? null),
				palette
			),
			markPlugin(layout.marks ?? [], palette),
			textPlugin(layout.texts, palette)
		]
	};
}

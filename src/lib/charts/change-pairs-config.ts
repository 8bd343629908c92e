import { baseOptions, withoutSize } from './base-options';
import { changePairsPoints } from './change-pairs-points';
import type { ChangePairsSpec } from './change-pairs-spec';
import { changeRoles } from './change-pairs-layout';
import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration, ChartJsValue } from './chartjs-configuration';
import { pairPlugin } from './pair-plugin';
import type { Palette } from './palette';
import { oneIfSame, pointLook, pointOptions } from './point-look';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';

const dotRadius = 5;

/** One dataset: the later survey's marks, a row each from the top. What they come from is drawn behind. */
export function changePairsConfig(
	spec: ChangePairsSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const { rows } = spec;
	const isEmpty = rows.every(({ rank }) => rank === null);
	const looks = rows.map(({ role, direction }) =>
		role === 'context'
			? { ...pointLook(changeRoles[direction], palette), radius: dotRadius }
			: { ...pointLook(role, palette), radius: dotRadius + 1 }
	);
	return {
		type: 'scatter',
		data: {
			datasets: [
				{
					// A row without a change has a place all the same, which is never drawn.
					data: rows.map(({ to }, y): ChartJsValue => ({ x: to ?? NaN, y })),
					pointRadius: oneIfSame(looks.map(({ radius }) => radius)),
					pointHoverRadius: oneIfSame(looks.map(({ radius }) => radius + 1.5)),
					...pointOptions(looks),
					clip: false
				}
			]
		},
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'y', intersect: false },
			scales: {
				x: {
					type: 'linear',
					min: spec.axis.min,
					max: spec.axis.max,
					afterFit: withoutSize,
					afterBuildTicks: (scale) => {
						// An axis without values would be a made-up one.
						scale.ticks = isEmpty ? [] : spec.axis.ticks.map(({ value }) => ({ value }));
					},
					ticks: { display: false },
					border: { display: false },
					grid: { color: palette.grid, drawTicks: false }
				},
				y: {
					type: 'linear',
					reverse: true,
					min: -0.5,
					max: Math.max(1, rows.length) - 0.5,
					afterFit: withoutSize,
					ticks: { display: false },
					border: { display: false },
					grid: { display: false }
				}
			},
			plugins: { tooltip: tooltipOptions(() => changePairsPoints(spec), palette) }
		},
		plugins: [pairPlugin(spec, palette), textPlugin(layout.texts, palette)]
	};
}

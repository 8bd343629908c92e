import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { Palette } from './palette';
import type { ScatterSpec } from './scatter-spec';

export function scatterConfig(
	spec: ScatterSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	throw new Error(`${spec.kind} ${layout.width} ${palette.text}: not drawn yet`);
}

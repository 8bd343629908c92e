import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { Palette } from './palette';
import type { RankLinesSpec } from './rank-lines-spec';

export function rankLinesConfig(
	spec: RankLinesSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	throw new Error(`${spec.kind} ${layout.width} ${palette.text}: not drawn yet`);
}

import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { Palette } from './palette';
import type { DistributionSpec } from './distribution-spec';

export function distributionConfig(
	spec: DistributionSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	throw new Error(`${spec.kind} ${layout.width} ${palette.text}: not drawn yet`);
}

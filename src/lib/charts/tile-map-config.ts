import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { Palette } from './palette';
import type { TileMapSpec } from './tile-map-spec';

export function tileMapConfig(
	spec: TileMapSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	throw new Error(`${spec.kind} ${layout.width} ${palette.text}: not drawn yet`);
}

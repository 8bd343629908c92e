import type { ChartLayout } from './chart-layout';
import type { ChartSpec } from './chart-spec';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { Palette } from './palette';
import { rankingConfig } from './ranking-config';
import { changePairsConfig } from './change-pairs-config';
import { distributionConfig } from './distribution-config';
import { rankLinesConfig } from './rank-lines-config';
import { scatterConfig } from './scatter-config';
import { tileMapConfig } from './tile-map-config';
import { trendConfig } from './trend-config';

/**
 * A spec as a Chart.js configuration for a canvas of the layout's size. Every array is a copy,
 * because Chart.js writes into those it gets. The same at build and in the browser.
 */
export function toChartJs(
	spec: ChartSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingConfig(spec, layout, palette);
		case 'trend-lines':
			return trendConfig(spec, layout, palette);
		case 'rank-lines':
			return rankLinesConfig(spec, layout, palette);
		case 'scatter':
			return scatterConfig(spec, layout, palette);
		case 'change-pairs':
			return changePairsConfig(spec, layout, palette);
		case 'distribution':
			return distributionConfig(spec, layout, palette);
		case 'tile-map':
			return tileMapConfig(spec, layout, palette);
	}
}

import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import { chartPoints } from './chart-points';
import type { ChartJsConfiguration } from './chartjs-configuration';
import type { Palette } from './palette';
import { swatchPlugin } from './swatch-plugin';
import { textPlugin } from './text-plugin';
import { tilePlugin } from './tile-plugin';
import type { MapTile, TileMapSpec } from './tile-map-spec';
import { tooltipOptions } from './tooltip-options';

/** Between two tiles. */
export const tileGap = 1;

/** Square points of a scatter, one dataset with values and one without, so that tooltips find tiles. */
export function tileMapConfig(
	spec: TileMapSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const { plot, texts, swatches = [] } = layout;
	const tileSize = (plot.right - plot.left) / spec.columns;
	// Chart.js takes the radius of a square for half its diagonal.
	const radius = ((tileSize - tileGap) / 2) * Math.SQRT2;
	const fillOf = (tile: MapTile) =>
		palette[tile.class === null ? 'surface' : (spec.classes[tile.class]?.role ?? 'ramp3')];
	const datasetOf = (tiles: readonly MapTile[]) => ({
		data: tiles.map(({ column, row }) => ({ x: column + 0.5, y: row + 0.5 })),
		pointStyle: 'rect' as const,
		radius,
		hoverRadius: radius,
		hitRadius: 0,
		borderWidth: 0,
		hoverBorderWidth: 2,
		pointBackgroundColor: tiles.map(fillOf),
		pointHoverBackgroundColor: tiles.map(fillOf),
		pointHoverBorderColor: palette.text,
		clip: false as const
	});
	const scale = {
		type: 'linear' as const,
		min: 0,
		afterFit: withoutSize,
		ticks: { display: false },
		border: { display: false },
		grid: { display: false }
	};
	return {
		type: 'scatter',
		data: { datasets: [datasetOf(spec.tiles), datasetOf(spec.missing)] },
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'xy', intersect: true },
			scales: {
				x: { ...scale, max: spec.columns },
				y: { ...scale, max: spec.rows, reverse: true }
			},
			plugins: { tooltip: tooltipOptions(() => chartPoints(spec), palette) }
		},
		plugins: [
			tilePlugin(spec, layout, palette),
			swatchPlugin(swatches, palette),
			textPlugin(texts, palette)
		]
	};
}

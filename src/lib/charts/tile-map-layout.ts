import {
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type Swatch
} from './chart-layout';
import { placeLegend } from './place-legend';
import { legendBlocks, placeBlock } from './tile-legend';
import type { MapTile, TileMapSpec, TilePlace } from './tile-map-spec';
import { placeProvinceNames } from './place-province-names';
import { tileTexts } from './tile-texts';

/** Largest tile, and height that a map of many rows keeps to while its tiles stay larger than `smallest`. */
const tileLimits = {
	narrow: { largest: 56, smallest: 16, height: 460 },
	wide: { largest: 72, smallest: 28, height: 520 }
} as const;
/** Room for the outline of a tile at the edge. */
const edge = 2;

/** Tiles as large as the width allows, their names on them or those of provinces over them, and a legend. */
export function tileMapLayout(
	spec: TileMapSpec,
	name: LayoutName,
	{ width = designWidths[name] }: LayoutSize = {}
): ChartLayout {
	const { largest, smallest, height } = tileLimits[name];
	const tallest = Math.max(smallest, Math.floor(height / spec.rows));
	const widest = Math.floor((width - 2 * edge) / spec.columns);
	const tileSize = Math.min(largest, tallest, widest);
	const plot = {
		left: edge,
		top: edge,
		right: edge + spec.columns * tileSize,
		bottom: edge + spec.rows * tileSize
	};
	const pixelsOf = ({ column, row }: TilePlace) => ({
		x: plot.left + column * tileSize,
		y: plot.top + row * tileSize
	});
	const centreOf = ({ column, row }: MapTile) => pixelsOf({ column: column + 0.5, row: row + 0.5 });

	const { texts, hasNames } = tileTexts(spec, tileSize, centreOf);
	const provinceNames = hasNames ? [] : placeProvinceNames(spec, pixelsOf);
	const swatches: Swatch[] = provinceNames.map(({ plate }) => plate);
	texts.push(...provinceNames.map(({ text }) => text));

	const isTaken = (left: number, top: number) =>
		[...spec.tiles, ...spec.missing, ...spec.others].some((tile) => {
			const { x, y } = pixelsOf(tile);
			return x + tileSize > left && y + tileSize > top;
		});
	const blocks = legendBlocks(spec);
	const legend = placeLegend(blocks, plot, width, isTaken);
	for (const { block, ...at } of legend.placed) {
		const drawn = placeBlock(block, at);
		texts.push(...drawn.texts);
		swatches.push(...drawn.swatches);
	}
	return { width, height: Math.ceil(legend.bottom + edge), plot, texts, swatches };
}

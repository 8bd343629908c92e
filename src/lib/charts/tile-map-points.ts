import type { ChartPoint } from './chart-points';
import type { MapTile, TileMapSpec } from './tile-map-spec';

/** Tiles with a value in one list, best rank first, and the empty ones in a second. */
export function tileMapPoints(spec: TileMapSpec): ChartPoint[][] {
	const pointsOf = (tiles: readonly MapTile[], datasetIndex: number) =>
		tiles.map((tile, index): ChartPoint => {
			const { code, label, details, spoken, role, column, row } = tile;
			return {
				datasetIndex,
				index,
				name: label,
				details: [...details],
				spoken: [spoken, ...details.slice(1)].join('. '),
				highlighted: role !== null,
				code,
				grid: { column, row }
			};
		});
	const lists = [pointsOf(spec.tiles, 0), pointsOf(spec.missing, 1)];
	return lists.filter((list, index) => index === 0 || list.length > 0);
}

import type { ChartTable } from './to-table';
import type { TileMapSpec } from './tile-map-spec';

export function tileMapTable(spec: TileMapSpec): ChartTable {
	return { caption: spec.title, columns: [], rows: [] };
}

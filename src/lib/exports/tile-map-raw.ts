import type { TileMapSpec } from '../charts/tile-map-spec';
import type { RawTable } from './raw-table';

/** A row for each tile, those without a value at the end with the reason; places on the grid from 0. */
export function tileMapRaw({ period, headings, classes, tiles, missing }: TileMapSpec): RawTable {
	return {
		columns: [
			'district_code',
			'district',
			'province',
			'period',
			'measure',
			'value',
			'rank_label',
			'class',
			'mark',
			'missing',
			'tile_column',
			'tile_row'
		],
		rows: [...tiles, ...missing].map((tile) => [
			tile.code,
			tile.label,
			tile.province,
			period,
			headings.value,
			tile.value,
			tile.value === null ? '' : tile.rankLabel,
			tile.class === null ? '' : (classes[tile.class]?.label ?? ''),
			tile.lowReliability ? '*' : '',
			tile.value === null ? tile.valueLabel : '',
			tile.column,
			tile.row
		])
	};
}

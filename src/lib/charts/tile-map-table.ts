import type { TileMapSpec } from './tile-map-spec';
import type { ChartTable } from './to-table';

/** Best rank first, then those without a value, with the reason in its place. */
export function tileMapTable({
	title,
	headings,
	classes,
	tiles,
	missing
}: TileMapSpec): ChartTable {
	return {
		caption: title,
		columns: [
			{ label: headings.name, numeric: false },
			{ label: headings.province, numeric: false },
			{ label: headings.value, numeric: true },
			{ label: headings.rank, numeric: true },
			{ label: headings.class, numeric: true }
		],
		rows: [...tiles, ...missing].map((tile) => ({
			key: tile.code,
			cells: [
				tile.label,
				tile.province,
				tile.valueLabel,
				tile.rankLabel,
				tile.class === null ? '' : (classes[tile.class]?.label ?? '')
			],
			highlighted: tile.role !== null
		}))
	};
}

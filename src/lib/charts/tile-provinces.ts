import type { TileMapSpec, TilePlace } from './tile-map-spec';

/** A line along the edge between two tiles, in tiles from the corner of the map. */
export interface TileEdge {
	from: TilePlace;
	to: TilePlace;
}

const key = (column: number, row: number) => `${column},${row}`;

function provinceByPlace(spec: TileMapSpec): Map<string, string> {
	return new Map(
		[...spec.tiles, ...spec.missing].map(({ column, row, province }) => [
			key(column, row),
			province
		])
	);
}

/** Edges on which tiles of two provinces meet; none towards the sea. */
export function provinceEdges(spec: TileMapSpec): TileEdge[] {
	const provinces = provinceByPlace(spec);
	return [...spec.tiles, ...spec.missing].flatMap(({ column, row, province }) => {
		const differs = (other: string | undefined) => other !== undefined && other !== province;
		const corner = { column: column + 1, row: row + 1 };
		return [
			...(differs(provinces.get(key(column + 1, row)))
				? [{ from: { column: column + 1, row }, to: corner }]
				: []),
			...(differs(provinces.get(key(column, row + 1)))
				? [{ from: { column, row: row + 1 }, to: corner }]
				: [])
		];
	});
}

/**
 * Places for the name of each province, in tiles from the corner, nearest to its middle first, small
 * provinces before large ones: on an edge between two of its rows, where a name covers least; under its
 * tiles where none lies under another.
 */
export function provincePlaces(spec: TileMapSpec): { province: string; places: TilePlace[] }[] {
	const provinces = provinceByPlace(spec);
	const members = new Map<string, TilePlace[]>();
	for (const tile of [...spec.tiles, ...spec.missing]) {
		members.set(tile.province, [...(members.get(tile.province) ?? []), tile]);
	}
	const bySize = [...members].sort(([, a], [, b]) => a.length - b.length);
	return bySize.map(([province, tiles]) => {
		const mean = (of: (tile: TilePlace) => number) =>
			tiles.reduce((sum, tile) => sum + of(tile), 0) / tiles.length + 0.5;
		const middle = { column: mean(({ column }) => column), row: mean(({ row }) => row) };
		const isOwn = (column: number, row: number) => provinces.get(key(column, row)) === province;
		const far = (place: TilePlace) =>
			(place.column - middle.column) ** 2 + (place.row - middle.row) ** 2;
		const within = tiles.flatMap(({ column, row }) => {
			if (!isOwn(column, row + 1)) return [];
			const beside = isOwn(column + 1, row) && isOwn(column + 1, row + 1);
			return [
				{ column: column + 0.5, row: row + 1 },
				...(beside ? [{ column: column + 1, row: row + 1 }] : [])
			];
		});
		const under = tiles.map(({ column, row }) => ({ column: column + 0.5, row: row + 1 }));
		const places = within.length > 0 ? within : under;
		return { province, places: places.sort((a, b) => far(a) - far(b)) };
	});
}

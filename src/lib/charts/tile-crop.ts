import { spanAt, type District } from '../domain/district';
import type { Period } from '../domain/period';
import type { TilePlace } from './tile-map-spec';

/** Below this part of the districts in their box, members lie scattered: the others show where. */
const fullEnough = 0.5;

/**
 * The smallest box of the tile map that holds all members, with places counted from its corner.
 * `others` are the districts in the box that are no members, where members are fewer than half.
 */
export function cropTiles(
	members: readonly District[],
	all: readonly District[],
	period: Period
): {
	columns: number;
	rows: number;
	tileOf: (district: District) => TilePlace | null;
	others: TilePlace[];
} {
	const placed = members.flatMap(({ tile }) => tile ?? []);
	const left = Math.min(...placed.map(({ column }) => column));
	const top = Math.min(...placed.map(({ row }) => row));
	const columns = placed.length ? Math.max(...placed.map(({ column }) => column)) - left + 1 : 1;
	const rows = placed.length ? Math.max(...placed.map(({ row }) => row)) - top + 1 : 1;
	const tileOf = ({ tile }: District) =>
		tile && { column: tile.column - left, row: tile.row - top };
	const codes = new Set(members.map(({ code }) => code));
	const others = all.flatMap((district) => {
		const place = tileOf(district);
		const isInBox =
			place && place.column >= 0 && place.row >= 0 && place.column < columns && place.row < rows;
		return isInBox && !codes.has(district.code) && spanAt(district, period) ? [place] : [];
	});
	const isFull = placed.length >= fullEnough * (placed.length + others.length);
	return { columns, rows, tileOf, others: isFull ? [] : others };
}

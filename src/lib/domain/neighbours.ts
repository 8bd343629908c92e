import type { District } from './district';
import type { DistrictList } from './district-list';

/** Above, right, below, left; rows count downwards. */
const sides = [
	[0, -1],
	[1, 0],
	[0, 1],
	[-1, 0]
] as const;

/**
 * The districts whose tiles on the map of equal squares share a side with a district's, from above
 * clockwise, whatever their province: an approximation of the true map. Empty for an unknown code, an
 * abolished district, and an island whose tile stands alone.
 */
export function neighboursOf(districts: DistrictList, code: string): District[] {
	const tile = districts.find(code)?.tile;
	if (!tile) return [];
	return sides.flatMap(([right, down]) =>
		districts.all.filter(
			(other) => other.tile?.column === tile.column + right && other.tile.row === tile.row + down
		)
	);
}

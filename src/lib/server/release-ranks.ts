import { ownProvince } from '../claims/open-universes';
import { cellPath, listPath, type CellPlace, type FigureList } from '../domain/cell-place';
import type { Dataset } from '../domain/dataset';
import { findMember, rankDistricts } from '../domain/ranking';
import type { ReleaseChanges } from '../domain/release-changes';
import type { Universe } from '../domain/universe';

/** A district's rank, the highest value first, that is another one now; null where it has none. */
export interface RankChange {
	district: string;
	list: FigureList;
	universe: Universe;
	before: string | null;
	after: string | null;
}

/**
 * How ranks of these districts moved in the country and in their province, in the lists that both
 * states have and in which any figure changed. Written as `1 of 25`.
 */
export function rankChanges(
	districts: readonly string[],
	{ revised, added, withdrawn }: ReleaseChanges,
	before: Dataset,
	now: Dataset
): RankChange[] {
	const cells: CellPlace[] = [...revised.map(({ after }) => after), ...added, ...withdrawn];
	const lists = new Map(cells.map((cell) => [listPath(cell), cell]));
	return [...lists.values()].flatMap(({ period, measure, sex, age }) =>
		districts.flatMap((district) => {
			const list = { period, measure, sex, age };
			const universes = new Set(['national', ownProvince(now, district, period) ?? 'national']);
			return [...universes].flatMap((universe) => {
				const change = { district, list, universe };
				const [rankBefore, rankNow] = [before, now].map((each) => rankOf(each, change));
				return rankBefore === rankNow
					? []
					: [{ ...change, before: rankBefore ?? null, after: rankNow ?? null }];
			});
		})
	);
}

function rankOf(
	dataset: Dataset,
	{ district, list, universe }: Pick<RankChange, 'district' | 'list' | 'universe'>
): string | null {
	const { period, ...series } = list;
	const ranking = rankDistricts(dataset, series, period, universe);
	const member = findMember(ranking, district);
	return member ? `${member.rank} of ${ranking.members.length}` : null;
}

/** `2023H1/employment_rate.total.15+/1119 in seoul`. */
export function rankChangePlace({ district, list, universe }: RankChange): string {
	return `${cellPath({ ...list, district })} in ${universe}`;
}

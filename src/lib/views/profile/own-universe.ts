import { ownProvince } from '../../claims/open-universes';
import type { Dataset } from '../../domain/dataset';
import { spanAt } from '../../domain/district';
import type { Period } from '../../domain/period';
import type { Universe } from '../../domain/universe';

/** Fewer make no ranking. */
const leastMembers = 4;

/**
 * Among whom a district is most naturally ranked at a survey: its province; where that has fewer than
 * four districts, those of its kind (cities, counties); else the country.
 */
export function ownUniverse(dataset: Dataset, code: string, period: Period): Universe {
	const district = dataset.districts.find(code);
	const kind = district && spanAt(district, period)?.kind;
	const candidates = [ownProvince(dataset, code, period), kind === 'gu' ? undefined : kind];
	return (
		candidates.find(
			(universe) =>
				universe !== undefined &&
				dataset.districts.memberPositions(universe, period).length >= leastMembers
		) ?? 'national'
	);
}

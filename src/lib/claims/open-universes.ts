import type { Dataset } from '../domain/dataset';
import { spanAt } from '../domain/district';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import type { UniverseRole } from './sensibility';

/** One universe that an unstated scope may mean. */
export interface OpenUniverse {
	/** `province` stands for whichever province the district belonged to at the survey. */
	universe: Universe | 'province';
	role: UniverseRole;
}

const roles: Readonly<Record<string, UniverseRole>> = {
	national: 'everywhere',
	'metro-official': 'metropolitan-official',
	'metro-gu': 'metropolitan-gu',
	si: 'same-kind',
	gun: 'same-kind'
};

/** The named universe with the same members as the district's province then, else `province:경북`. */
export function ownProvince(dataset: Dataset, code: string, period: Period): Universe | undefined {
	const district = dataset.districts.find(code);
	const span = district && spanAt(district, period);
	if (!span) return undefined;
	const province = `province:${span.province}`;
	const members = membersKey(dataset, province, period);
	const named = dataset.districts.universes.find(
		({ id }) => id !== 'national' && membersKey(dataset, id, period) === members
	);
	return named?.id ?? province;
}

/** Which universe an open one is at a survey. */
export function universeAt(
	dataset: Dataset,
	code: string,
	universe: OpenUniverse['universe'],
	period: Period
): Universe {
	if (universe !== 'province') return universe;
	return ownProvince(dataset, code, period) ?? universe;
}

function membersKey(dataset: Dataset, universe: Universe, period: Period): string {
	return dataset.districts.memberPositions(universe, period).join();
}

/**
 * Every universe that contains the district at each of the periods, the whole table first. Two with
 * the same members at every period are one reading, and a set of one is no comparison: both are left
 * out. Empty when the district did not exist at one of the periods.
 */
export function openUniverses(
	dataset: Dataset,
	code: string,
	periods: readonly Period[]
): OpenUniverse[] {
	const position = dataset.districts.positionOf(code);
	if (position === undefined) return [];
	const candidates: OpenUniverse[] = [
		{ universe: 'national', role: 'everywhere' },
		// Before the named ones, so that Seoul is known as the own province and not as a stray set.
		{ universe: 'province', role: 'own-province' },
		...dataset.districts.universes
			.filter(({ id }) => id !== 'national')
			.map(({ id }) => ({ universe: id, role: roles[id] ?? 'other' }))
	];
	const seen = new Set<string>();
	return candidates.filter(({ universe }) => {
		const members = periods.map((period) =>
			dataset.districts.memberPositions(universeAt(dataset, code, universe, period), period)
		);
		const key = members.map((positions) => positions.join()).join(' ');
		if (seen.has(key)) return false;
		if (!members.every((positions) => positions.length > 1 && positions.includes(position))) {
			return false;
		}
		seen.add(key);
		return true;
	});
}

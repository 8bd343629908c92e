import type { DistrictList } from '../domain/district-list';
import { customUniverse, type Universe } from '../domain/universe';
import { latestSpan } from '../domain/district';
import type { SpokenUniverse } from './mention';
import { provinceOf } from './resolve-district';

const capitalArea: ReadonlySet<string> = new Set(['서울', '경기', '인천']);

/** The universe that words mean for a district; undefined where that depends on an unknown one. */
export function resolveUniverse(
	spoken: SpokenUniverse,
	district: string | null,
	districts: DistrictList
): Universe | undefined {
	if (spoken === 'capital-area') {
		const near = districts.all.filter((each) => capitalArea.has(latestSpan(each).province));
		const current = near.filter((each) => latestSpan(each).to === null);
		return customUniverse(current.map(({ code }) => code));
	}
	if (spoken !== 'own-province') return spoken;
	const province = district === null ? undefined : provinceOf(district, districts);
	if (province === undefined) return undefined;
	return provinceUniverse(province);
}

export function provinceUniverse(province: string): Universe {
	return province === '서울' ? 'seoul' : `province:${province}`;
}

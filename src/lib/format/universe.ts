import { customCodes, type Universe, type UniverseDefinition } from '../domain/universe';
import type { DistrictList } from '../domain/district-list';
import { peerCode } from '../domain/peer-universe';
import { findProvince } from '../domain/province';
import { formatDistrictInProvince } from './district';
import type { Locale } from './locale';

/** A universe's name for lists and headings, without the number of members. */
export function formatUniverse(
	universe: Universe,
	definitions: readonly UniverseDefinition[],
	locale: Locale
): string {
	const definition = definitions.find(({ id }) => id === universe);
	if (definition) return definition.label[locale];
	if (peerCode(universe)) return locale === 'ko' ? '비슷한 지역' : 'Similar districts';
	if (customCodes(universe)) return locale === 'ko' ? '직접 고른 지역' : 'Chosen districts';
	const province = findProvince(universe.replace('province:', ''));
	if (!province) return universe;
	return locale === 'ko' ? `${province.name} 시군구` : `${province.nameEn} districts`;
}

/** The same inside a sentence, with the number: "서울 25개 자치구", "all 228 districts of the country". */
export function formatCountedUniverse(
	universe: Universe,
	size: number,
	definitions: readonly UniverseDefinition[],
	locale: Locale
): string {
	const definition = definitions.find(({ id }) => id === universe);
	if (definition) return definition.counted[locale].replace('{n}', String(size));
	const name = formatUniverse(universe, definitions, locale);
	if (locale === 'en') return `the ${size} ${name.replace(/^Chosen/, 'chosen')}`;
	const province = findProvince(universe.replace('province:', ''));
	const unit = province?.metropolitan ? '개 구·군' : '개 시·군';
	return province ? `${province.name} ${size}${unit}` : `직접 고른 ${size}곳`;
}

/**
 * The same where the districts themselves are at hand: one and those most like it are called by its
 * name, "서울 영등포구 등 비슷한 21곳", "Yeongdeungpo-gu, Seoul and the 20 districts most like it".
 */
export function formatCountedMembers(
	universe: Universe,
	size: number,
	districts: DistrictList,
	locale: Locale
): string {
	const district = districts.find(peerCode(universe) ?? '');
	if (!district) return formatCountedUniverse(universe, size, districts.universes, locale);
	const name = formatDistrictInProvince(district, locale);
	if (size < 2) return name;
	if (locale === 'ko') return `${name} 등 비슷한 ${size}곳`;
	const others = size === 2 ? 'district' : `${size - 1} districts`;
	return `${name} and the ${others} most like it`;
}

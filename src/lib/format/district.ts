import { latestSpan, spanAt, type District } from '../domain/district';
import type { Period } from '../domain/period';
import { findProvince } from '../domain/province';
import type { Locale } from './locale';

/** The short name: `영등포구`, `Yeongdeungpo-gu`. Two districts may share it. */
export function formatDistrict(district: District, locale: Locale): string {
	return locale === 'ko' ? district.name : district.nameEn;
}

/** The province a district belonged to at a survey (or last, without one): `서울`, `Seoul`. */
export function formatProvinceOf(district: District, locale: Locale, period?: Period): string {
	const span = (period && spanAt(district, period)) ?? latestSpan(district);
	return locale === 'ko' ? span.province : (findProvince(span.province)?.nameEn ?? span.province);
}

/** With its province: `서울 영등포구`, `Yeongdeungpo-gu, Seoul`. */
export function formatDistrictInProvince(
	district: District,
	locale: Locale,
	period?: Period
): string {
	const province = formatProvinceOf(district, locale, period);
	const name = formatDistrict(district, locale);
	return locale === 'ko' ? `${province} ${name}` : `${name}, ${province}`;
}

/**
 * Names by code for districts shown together. A name that stands twice among them carries its
 * province: `고성군(강원)`, `Goseong-gun (Gangwon)`; so 중구 is plain in Seoul's list, not in the country's.
 */
export function districtNames(
	districts: readonly District[],
	locale: Locale,
	period?: Period
): Map<string, string> {
	const times = new Map<string, number>();
	for (const district of districts) {
		const name = formatDistrict(district, locale);
		times.set(name, (times.get(name) ?? 0) + 1);
	}
	return new Map(
		districts.map((district) => {
			const name = formatDistrict(district, locale);
			if (times.get(name) === 1) return [district.code, name];
			const province = formatProvinceOf(district, locale, period);
			return [district.code, `${name}${locale === 'ko' ? '' : ' '}(${province})`];
		})
	);
}

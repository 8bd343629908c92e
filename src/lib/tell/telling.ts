import type { Dataset } from '../domain/dataset';
import { spanAt, type District } from '../domain/district';
import { universeRule, type Universe } from '../domain/universe';
import type { Period } from '../domain/period';
import type { ProvinceName } from '../domain/province';
import { formatDistrict, formatDistrictInProvince } from '../format/district';
import type { Locale } from '../format/locale';
import { formatCountedMembers, formatUniverse } from '../format/universe';
import { tellScopeWords } from '../words/tell-scope';

/** Who is told, and the lists that names come from: what every sentence here needs. */
export interface Telling {
	dataset: Dataset;
	locale: Locale;
}

/** A district with its province, so that no name is ambiguous; the code itself if it is unknown. */
export function tellDistrict({ dataset, locale }: Telling, code: string, period?: Period): string {
	const district: District | undefined = dataset.districts.find(code);
	return district ? formatDistrictInProvince(district, locale, period) : code;
}

/**
 * A district's bare name where nothing can be mistaken: the sentence names its province (as the words
 * of a universe of one province do), and no other district of the country has the name then. "영등포구"
 * among Seoul's 25, but "서울 중구" there, and "서울 영등포구" among all 228.
 */
export function tellDistrictWithin(
	telling: Telling,
	code: string,
	period: Period,
	named: ProvinceName | null
): string {
	const { dataset, locale } = telling;
	const district = dataset.districts.find(code);
	if (!district || named === null || spanAt(district, period)?.province !== named) {
		return tellDistrict(telling, code, period);
	}
	const sameName = dataset.districts
		.membersOf('national', period)
		.filter((other) => other.name === district.name || other.nameEn === district.nameEn);
	return sameName.length > 1
		? tellDistrict(telling, code, period)
		: formatDistrict(district, locale);
}

/** The province that the words of a universe name, or null: "서울 25개 자치구" names 서울. */
export function namedProvince({ dataset }: Telling, universe: Universe): ProvinceName | null {
	const rule = universeRule(universe, dataset.districts.universes);
	const [province, ...others] = rule?.provinces ?? [];
	return province !== undefined && others.length === 0 ? (province as ProvinceName) : null;
}

/** "서울 25개 자치구" as it was at a survey. */
export function tellUniverse(
	{ dataset, locale }: Telling,
	universe: Universe,
	period: Period
): string {
	const size = dataset.districts.memberPositions(universe, period).length;
	return formatCountedMembers(universe, size, dataset.districts, locale);
}

/**
 * The same over several surveys: where the number of members changed (군위군's move), both ends are
 * given: "특·광역시 구·군(74~75곳)".
 */
export function tellUniverseOver(
	telling: Telling,
	universe: Universe,
	periods: readonly Period[]
): string {
	const { dataset, locale } = telling;
	const sizes = periods.map((period) => dataset.districts.memberPositions(universe, period).length);
	const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
	if (least === most) return tellUniverse(telling, universe, periods[0]!);
	const label = formatUniverse(universe, dataset.districts.universes, locale);
	const inside =
		namedProvince(telling, universe) === null
			? label.charAt(0).toLowerCase() + label.slice(1)
			: label;
	return tellScopeWords[locale].changingSize(inside, least, most);
}

/** A measure's name inside a sentence: "고용률", "employment rate". */
export function tellMeasure({ dataset, locale }: Telling, id: string): string {
	const label = dataset.measure(id)?.label[locale] ?? id;
	return locale === 'en' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

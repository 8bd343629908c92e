import type { Dataset } from '../domain/dataset';
import type { District } from '../domain/district';
import type { Universe } from '../domain/universe';
import type { Period } from '../domain/period';
import { formatDistrictInProvince } from '../format/district';
import type { Locale } from '../format/locale';
import { formatCountedUniverse } from '../format/universe';

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

/** "서울 25개 자치구" as it was at a survey. */
export function tellUniverse(
	{ dataset, locale }: Telling,
	universe: Universe,
	period: Period
): string {
	const size = dataset.districts.memberPositions(universe, period).length;
	return formatCountedUniverse(universe, size, dataset.districts.universes, locale);
}

/** A measure's name inside a sentence: "고용률", "employment rate". */
export function tellMeasure({ dataset, locale }: Telling, id: string): string {
	const label = dataset.measure(id)?.label[locale] ?? id;
	return locale === 'en' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

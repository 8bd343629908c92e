import { latestSpan } from '../domain/district';
import type { DistrictList } from '../domain/district-list';
import type { ProvinceName } from '../domain/province';
import type { SaidDistrict } from './said';
import type { Span } from './span';

/** What a text has named so far: how ambiguous names and "구는" are understood. */
export interface NamedSoFar {
	/** Latest last. */
	provinces: readonly ProvinceName[];
	/** The district that each name stood for last. */
	byName: ReadonlyMap<string, string>;
	/** Districts spoken of, latest last. */
	subjects: readonly string[];
}

/**
 * Which district a name means: the only one, the one the same name meant before, the article's own,
 * or the one in the province named last. Otherwise null with the choices.
 */
export function resolveName(
	{ name, codes, withProvince }: { name: string; codes: readonly string[]; withProvince: boolean },
	at: Span,
	named: NamedSoFar,
	districts: DistrictList,
	article: string | null
): SaidDistrict {
	const said = { ...at, choices: [], certainty: 'stated' as const };
	const [only] = codes;
	if (only !== undefined && codes.length === 1) return { ...said, value: only };
	const before = named.byName.get(name);
	if (!withProvince && before !== undefined && codes.includes(before)) {
		return { ...said, value: before };
	}
	if (article !== null && codes.includes(article)) return { ...said, value: article };
	for (const province of named.provinces.toReversed()) {
		const inProvince = codes.filter((code) => provinceOf(code, districts) === province);
		if (inProvince.length === 1 && inProvince[0] !== undefined) {
			return {
				...{ ...said, value: inProvince[0] },
				...{ certainty: 'carried', note: 'district-by-province' }
			};
		}
	}
	return { ...said, value: null, choices: codes, certainty: 'ambiguous', note: 'district-unknown' };
}

const kinds: Readonly<Record<string, string>> = { 구: 'gu', 시: 'si', 군: 'gun' };

/** "구는", "우리 시": the district of that kind named last, else the article's. */
export function resolveSelf(
	ending: string,
	at: Span,
	named: NamedSoFar,
	districts: DistrictList,
	article: string | null
): SaidDistrict | undefined {
	const last = named.subjects.findLast((code) => {
		const district = districts.find(code);
		return district && latestSpan(district).kind === kinds[ending];
	});
	const value = last ?? article;
	if (value === null || value === undefined) return undefined;
	const note = last === undefined ? { note: 'district-of-article' as const } : {};
	return { ...at, value, choices: [], certainty: 'carried', ...note };
}

export function provinceOf(code: string, districts: DistrictList): ProvinceName | undefined {
	const district = districts.find(code);
	return district && latestSpan(district).province;
}

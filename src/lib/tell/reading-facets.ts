import type { ReadingResult } from '../claims/evaluation';
import { formatPeriods } from '../format/periods';
import { formatGroup } from '../format/population';
import { tellScopeWords } from '../words/tell-scope';
import { tellUniverseOver, type Telling } from './telling';

/** What tells the readings of a claim apart, in the order in which they are named. */
export const facetNames = ['universe', 'base', 'indicators', 'group'] as const;
export type FacetName = (typeof facetNames)[number];

/** A reading's parameters in words; empty where its kind has none. */
export type Facets = Readonly<Record<FacetName, string>>;

export function readingFacets(telling: Telling, result: ReadingResult): Facets {
	const { locale } = telling;
	const { reading, parts } = result;
	const bases = parts.flatMap(({ base }) => (base === null ? [] : [base]));
	return {
		universe: readingUniverse(telling, result),
		base: formatPeriods([...new Set(bases)].sort(), locale),
		indicators: reading.indicators ? tellScopeWords[locale].indicators[reading.indicators] : '',
		group: formatGroup(reading, locale)
	};
}

/**
 * The universe of a reading over its surveys. A district that changed provinces has one for each:
 * "경북 23개 시·군(2023년 상반기)·대구 9개 구·군(2023년 하반기)".
 */
export function readingUniverse(telling: Telling, { parts }: ReadingResult): string {
	const { locale } = telling;
	const universes = new Map<string, ReadingResult['parts']>();
	for (const part of parts) {
		if (part.universe === null) continue;
		universes.set(part.universe, [...(universes.get(part.universe) ?? []), part]);
	}
	const names = [...universes].map(([universe, members]) => {
		const periods = members.map(({ period }) => period);
		const name = tellUniverseOver(telling, universe, periods);
		if (universes.size === 1) return name;
		return tellScopeWords[locale].qualified(name, formatPeriods(periods, locale));
	});
	return names.join(locale === 'ko' ? '·' : ' and ');
}

/** The facets in which the readings differ; where they do not, the first one that there is. */
export function varyingFacets(all: readonly Facets[]): FacetName[] {
	const varying = facetNames.filter((name) => new Set(all.map((facets) => facets[name])).size > 1);
	if (varying.length > 0) return varying;
	return facetNames.filter((name) => all.some((facets) => facets[name] !== '')).slice(0, 1);
}

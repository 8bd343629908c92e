import type { ReadingResult } from '../claims/evaluation';
import { formatList } from '../format/list';
import { tellReasonWords } from '../words/tell-reasons';
import { tellQualified } from './tell-qualified';
import { tellPeople } from './tell-people';
import { readingFacets, varyingFacets, type FacetName } from './reading-facets';
import type { Telling } from './telling';

/** The scopes in which some readings hold, by what tells them apart. */
export interface Scopes {
	facet: FacetName;
	/** "서울 25개 자치구, 특·광역시 69개 자치구(15~64세)". */
	names: string;
}

/**
 * Names the scopes of some of the readings: by universe if that is what differs, with the groups in
 * brackets where not all of its readings are meant.
 */
export function tellScopes(
	telling: Telling,
	some: readonly ReadingResult[],
	all: readonly ReadingResult[]
): Scopes {
	const facets = new Map(all.map((result) => [result, readingFacets(telling, result)]));
	const [facet = 'group', ...rest] = varyingFacets([...facets.values()]);
	const nameOf = (result: ReadingResult) => facets.get(result)![facet];
	const named = [...new Set(some.map(nameOf))].map((name) => {
		const meant = some.filter((result) => nameOf(result) === name);
		const shown = facet === 'group' ? tellPeople(name, telling.locale) : name;
		if (meant.length === all.filter((result) => nameOf(result) === name).length) {
			return { name: shown, qualifier: null };
		}
		const qualifiers = meant.map((result) =>
			rest.map((other) => facets.get(result)![other]).join(' ')
		);
		return { name: shown, qualifier: formatList([...new Set(qualifiers)], telling.locale) };
	});
	return { facet, names: tellQualified(telling, named) };
}

/** The same as the beginning of a sentence: "서울 25개 자치구 안에서는", "True among Seoul's 25 districts". */
export function tellWhereTrue(
	telling: Telling,
	some: readonly ReadingResult[],
	all: readonly ReadingResult[]
): string {
	const { facet, names } = tellScopes(telling, some, all);
	return tellReasonWords[telling.locale].scopes[facet](names);
}

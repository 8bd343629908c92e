import type { Part, ReadingResult } from '../claims/evaluation';
import { formatList } from '../format/list';
import { formatPeriods } from '../format/periods';
import { formatGroup } from '../format/population';
import { tellReasonWords } from '../words/tell-reasons';
import { tellScopeWords } from '../words/tell-scope';
import { readingFacets, varyingFacets, type FacetName, type Facets } from './reading-facets';
import { tellPeople } from './tell-people';
import type { Telling } from './telling';

/** A reading at one survey, with the words that tell it apart. */
interface Cell {
	part: Part;
	facets: Facets;
}

/**
 * In how many readings a claim holds, each counted at every survey that it speaks of, and where:
 * "해석 16가지 가운데 6가지에서 맞습니다: 서울 25개 자치구, 특·광역시 69개 자치구(15~64세)에서만".
 */
export function tellScopeCount(telling: Telling, readings: readonly ReadingResult[]): string {
	const words = tellScopeWords[telling.locale].count;
	const cells = readings.flatMap((result) => {
		const facets = readingFacets(telling, result);
		return result.parts.map((part): Cell => ({ part, facets }));
	});
	const holding = cells.filter(({ part }) => part.outcome === 'holds');
	const all = cells.length;
	const missing = cells.filter(({ part }) => part.outcome === 'missing').length;
	if (holding.length === 0) return missing > 0 ? words.noneKnown(all, missing) : words.none(all);
	if (holding.length === all) return words.all(all);
	const where = tellCells(telling, holding, cells);
	return missing > 0
		? words.knownOnly(holding.length, all, where, missing)
		: words.only(holding.length, all, where);
}

function tellCells(telling: Telling, some: readonly Cell[], all: readonly Cell[]): string {
	const { locale } = telling;
	const [facet = 'group'] = varyingFacets(all.map(({ facets }) => facets));
	const names = [...new Set(some.map(({ facets }) => facets[facet]))].map((name) => {
		const within = (cells: readonly Cell[]) => cells.filter(({ facets }) => facets[facet] === name);
		const qualifier = tellQualifier(telling, within(some), within(all), facet);
		const shown = facet === 'group' ? tellPeople(name, locale) : name;
		return qualifier === null ? shown : tellScopeWords[locale].qualified(shown, qualifier);
	});
	return tellReasonWords[locale].where[facet](formatList(names, locale));
}

/** Which of the cells are meant: null for all, else groups, surveys, or each with its survey. */
function tellQualifier(
	telling: Telling,
	some: readonly Cell[],
	all: readonly Cell[],
	facet: FacetName
): string | null {
	if (some.length === all.length) return null;
	const { locale } = telling;
	const groupOf = ({ part }: Cell) => formatGroup(part, locale);
	const periodOf = ({ part }: Cell) => part.period;
	const covers = <T>(of: (cell: Cell) => T) => {
		const values = new Set(some.map(of));
		return all.filter((cell) => values.has(of(cell))).length === some.length;
	};
	if (facet !== 'group' && covers(groupOf)) {
		return formatList([...new Set(some.map(groupOf))], locale);
	}
	const periods = (cells: readonly Cell[]) =>
		formatPeriods([...new Set(cells.map(periodOf))].sort(), locale);
	if (facet === 'group' || covers(periodOf)) return periods(some);
	const words = tellScopeWords[locale];
	return [...new Set(some.map(groupOf))]
		.map((group) => words.groupAt(group, periods(some.filter((cell) => groupOf(cell) === group))))
		.join(', ');
}

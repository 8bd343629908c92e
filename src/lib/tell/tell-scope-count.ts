import type { Evaluation } from '../claims/evaluation';
import { formatList } from '../format/list';
import { formatPeriods } from '../format/periods';
import { tellReasonWords } from '../words/tell-reasons';
import { tellScopeWords } from '../words/tell-scope';
import { varyingFacets, type FacetName } from './reading-facets';
import { scopeCells, type ScopeCell } from './scope-cells';
import { tellPeople } from './tell-people';
import { tellQualified } from './tell-qualified';
import type { Telling } from './telling';

/**
 * In how many readings a claim holds, and where: "해석 16가지 가운데 6가지에서 맞습니다: 서울 25개
 * 자치구, 특·광역시 69개 자치구(15~64세)에서만".
 */
export function tellScopeCount(
	telling: Telling,
	evaluation: Pick<Evaluation, 'claim' | 'readings'>
): string {
	const words = tellScopeWords[telling.locale].count;
	const cells = scopeCells(telling, evaluation);
	const holding = cells.filter(({ outcome }) => outcome === 'holds');
	const missing = cells.filter(({ outcome }) => outcome === 'missing').length;
	const all = cells.length;
	if (holding.length === 0) return missing > 0 ? words.noneKnown(all, missing) : words.none(all);
	if (holding.length === all) return words.all(all);
	const where = tellCells(telling, holding, cells, missing === 0);
	return missing > 0
		? words.knownOnly(holding.length, all, where, missing)
		: words.only(holding.length, all, where);
}

function tellCells(
	telling: Telling,
	some: readonly ScopeCell[],
	all: readonly ScopeCell[],
	only: boolean
): string {
	const { locale } = telling;
	const [facet = 'group', ...rest] = varyingFacets(all.map(({ facets }) => facets));
	const named = [...new Set(some.map(({ facets }) => facets[facet]))].map((name) => {
		const within = (cells: readonly ScopeCell[]) =>
			cells.filter(({ facets }) => facets[facet] === name);
		const qualifier = tellQualifier(telling, within(some), within(all), rest);
		return { name: facet === 'group' ? tellPeople(name, locale) : name, qualifier };
	});
	const where = tellReasonWords[locale].where;
	const [single] = named;
	// One reading that holds at some of its surveys: those alone say it.
	return rest.length === 0 && named.length === 1 && single?.qualifier && !varies(all, facet)
		? where.period(single.qualifier, only)
		: where[facet](tellQualified(telling, named), only);
}

function varies(cells: readonly ScopeCell[], facet: FacetName): boolean {
	return new Set(cells.map(({ facets }) => facets[facet])).size > 1;
}

/**
 * Which cells of one universe (or base) are meant: null for all, else groups, surveys, or each group
 * with its surveys.
 */
function tellQualifier(
	telling: Telling,
	some: readonly ScopeCell[],
	all: readonly ScopeCell[],
	rest: readonly FacetName[]
): string | null {
	if (some.length === all.length) return null;
	const { locale } = telling;
	const labelOf = ({ facets }: ScopeCell) => rest.map((name) => facets[name]).join(' ');
	const labels = [...new Set(some.map(labelOf))];
	const covered = (of: (cell: ScopeCell) => string | null) => {
		const values = new Set(some.map(of));
		return all.filter((cell) => values.has(of(cell))).length === some.length;
	};
	const periods = (cells: readonly ScopeCell[]) => {
		const known = cells.flatMap(({ period }) => (period === null ? [] : [period]));
		return formatPeriods([...new Set(known)].sort(), locale);
	};
	if (covered(labelOf)) return formatList(labels, locale);
	if (covered(({ period }) => period)) return periods(some);
	return labels
		.map((label) =>
			tellScopeWords[locale].groupAt(label, periods(some.filter((cell) => labelOf(cell) === label)))
		)
		.join(', ');
}

import type { Part, ReadingResult } from '../claims/evaluation';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatChange } from '../format/number';
import { formatUniverse } from '../format/universe';
import { tellScopeWords } from '../words/tell-scope';
import { readingFacets } from './reading-facets';
import type { ScopeCellView, ScopeColumn } from './scope-view';
import { tellFigure } from './tell-figure';
import { tellRank } from './tell-rank';
import type { Telling } from './telling';

/** One universe, base or set of indicators over all groups and surveys. */
export interface ScopeRowView {
	id: string;
	name: string;
	/** How many members, per survey where that changed; empty without a universe. */
	size: string;
	/** The row of the literal reading. */
	literal: boolean;
	/** As the columns; null where no reading is. */
	cells: (ScopeCellView | null)[];
}

/** `results` are the readings of the row, one for each group. */
export function scopeRow(
	telling: Telling,
	results: readonly ReadingResult[],
	columns: readonly ScopeColumn[],
	counterexample: string | null
): ScopeRowView {
	const first = results[0]!;
	const name = rowName(telling, first);
	return {
		id: first.id,
		name,
		size: rowSize(telling, first),
		literal: results.some(({ reading }) => reading.literal),
		cells: columns.map(({ group, period }) => {
			const result = results.find(
				({ reading }) => reading.sex === group.sex && reading.age === group.age
			);
			const part = result?.parts.find((each) => each.period === period);
			if (!result || !part) return null;
			const isCounterexample = result.id === counterexample && part.outcome === 'fails';
			return scopeCell(telling, part, name, isCounterexample);
		})
	};
}

function rowName(telling: Telling, result: ReadingResult): string {
	const { dataset, locale } = telling;
	const words = tellScopeWords[locale];
	const { universe, indicators, baseStepsBack } = result.reading;
	const names = [
		universe === 'province'
			? words.ownProvince
			: universe && formatUniverse(universe, dataset.districts.universes, locale),
		indicators && words.indicators[indicators],
		baseStepsBack && readingFacets(telling, result).base
	];
	return names.filter(Boolean).join(' · ');
}

/** "25곳", or the number at each survey where it changed. */
function rowSize({ dataset, locale }: Telling, { parts, reading }: ReadingResult): string {
	const words = tellScopeWords[locale];
	if (reading.universe === null) return '';
	const sizes = parts.flatMap(({ universe, period }) =>
		universe === null
			? []
			: [{ period, size: dataset.districts.memberPositions(universe, period).length }]
	);
	const [only, ...others] = [...new Set(sizes.map(({ size }) => size))];
	if (only !== undefined && others.length === 0) return words.size(only);
	return sizes
		.map(({ period, size }) => words.sizeAt(formatPeriod(period, locale), size))
		.join(', ');
}

function scopeCell(
	telling: Telling,
	part: Part,
	row: string,
	counterexample: boolean
): ScopeCellView {
	const { locale } = telling;
	const words = tellScopeWords[locale];
	const { finding, period, outcome, id } = part;
	const place = finding?.kind === 'rank' ? finding : null;
	const rank = place ? tellRank(telling, place, part.measure) : '';
	const of = place ? words.rankOf(place.of) : '';
	const value = cellValue(telling, part);
	const where = [formatPeriod(period, locale), formatGroup(part, locale), row].filter(Boolean);
	const placed = [rank, of];
	const full = (locale === 'ko' ? placed.reverse() : placed).filter(Boolean).join(' ');
	return {
		part: id,
		outcome,
		rank,
		of,
		value,
		counterexample,
		label: words.cell(where, words.cellResult(full, value, words.outcome[outcome]))
	};
}

function cellValue(telling: Telling, part: Part): string {
	const { finding, measure: id } = part;
	const { dataset, locale } = telling;
	const words = tellScopeWords[locale];
	const measure = dataset.measure(id);
	const change = (value: number) =>
		measure ? formatChange(value, measure, measure.decimals, locale) : '';
	switch (finding?.kind) {
		case 'not-a-member':
			return words.notAMember;
		case 'first-places':
			return words.firstOf(finding.first.length, finding.of);
		case 'change':
			return change(finding.points ?? (finding.persons ?? 0) / 1000);
		case 'comparison':
			return change(finding.difference);
	}
	return tellFigure(telling, part);
}

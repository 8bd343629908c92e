import type { Period } from '../domain/period';
import type { PopulationGroup } from '../domain/population';
import type { Universe } from '../domain/universe';
import type { Evaluation, Part } from './evaluation';
import type { Outcome } from './verdict';

/** One cell of the scope map: one reading at one survey. */
export interface ScopeCell extends PopulationGroup {
	/** Permalink id of the part. */
	part: string;
	universe: Universe | null;
	period: Period;
	outcome: Outcome;
	/** Null where there is no place, or for kinds without one. */
	rank: number | null;
	of: number | null;
	shared: boolean;
}

/** The grid of all readings: universe × survey × age × sex. */
export interface ScopeMap {
	/** In the order of sensibility, which puts what the bare words mean first. */
	universes: (Universe | null)[];
	groups: PopulationGroup[];
	periods: Period[];
	/** The most sensible that fails comes first, then by universe, group and period as above. */
	cells: ScopeCell[];
	holds: number;
	fails: number;
	missing: number;
	/** Per universe, in the same order. */
	rows: ({ universe: Universe | null } & Record<Outcome, number>)[];
	/** Where it holds, for "only among …": `exact` when it holds in every combination of these. */
	holding: {
		universes: (Universe | null)[];
		groups: PopulationGroup[];
		periods: Period[];
		exact: boolean;
	};
}

/** The scope map of an evaluation; without cells for kinds that have no readings. */
export function scopeMap(evaluation: Evaluation): ScopeMap {
	const parts = evaluation.readings.flatMap((result) => result.parts);
	const cells = [...new Map(parts.map((part) => [part.id, cellOf(part)])).values()];
	const counterexample = cells.findIndex(({ outcome }) => outcome === 'fails');
	if (counterexample > 0) cells.unshift(...cells.splice(counterexample, 1));
	const holding = cells.filter(({ outcome }) => outcome === 'holds');
	const where = valuesOf(holding);
	const all = valuesOf(parts);
	return {
		...all,
		cells,
		...tally(cells),
		rows: all.universes.map((universe) => ({
			universe,
			...tally(cells.filter((cell) => cell.universe === universe))
		})),
		holding: {
			...where,
			exact:
				holding.length > 0 &&
				holding.length === where.universes.length * where.groups.length * where.periods.length
		}
	};
}

function tally(cells: readonly ScopeCell[]): Record<Outcome, number> {
	const count = (outcome: Outcome) => cells.filter((cell) => cell.outcome === outcome).length;
	return { holds: count('holds'), fails: count('fails'), missing: count('missing') };
}

function cellOf({ id, sex, age, universe, period, outcome, finding }: Part): ScopeCell {
	const place = finding?.kind === 'rank' ? finding : null;
	return {
		part: id,
		sex,
		age,
		universe,
		period,
		outcome,
		rank: place?.rank ?? null,
		of: place?.of ?? null,
		shared: (place?.tiedWith.length ?? 0) > 0
	};
}

function valuesOf(
	cells: readonly (PopulationGroup & { universe: Universe | null; period: Period })[]
): Pick<ScopeMap, 'universes' | 'groups' | 'periods'> {
	const groups = new Map(cells.map(({ sex, age }) => [`${sex} ${age}`, { sex, age }]));
	return {
		universes: [...new Set(cells.map(({ universe }) => universe))],
		groups: [...groups.values()],
		periods: [...new Set(cells.map(({ period }) => period))].sort()
	};
}

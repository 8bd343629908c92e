import type { Period } from '../domain/period';
import type { Age, Sex } from '../domain/population';
import type { Universe } from '../domain/universe';

/** The eight ways to look at a question, in the order in which they are offered. */
export const exploreKinds = [
	'ranking',
	'trend',
	'ranks',
	'scatter',
	'change',
	'distribution',
	'map',
	'table'
] as const;
export type ExploreKind = (typeof exploreKinds)[number];

/** Lines or values to compare the highlighted districts with. */
export const comparisons = ['median', 'province', 'country'] as const;
export type Comparison = (typeof comparisons)[number];

/** Six hues and shapes are as many as can be told apart. */
export const mostHighlights = 6;

/** What a table or a change chart is sorted by; `since` is the change on the first survey of the range. */
export const sortKeys = ['value', 'change', 'name', 'rank', 'rankBefore', 'since'] as const;
export type SortKey = (typeof sortKeys)[number];

/** The changes of a chart are between its two surveys, so it knows no others. */
export const changeSortKeys = ['change', 'value', 'name'] as const satisfies readonly SortKey[];

/** What a view can be sorted by, its usual key first; most have but one order. */
export function sortKeysOf(kind: ExploreKind): readonly SortKey[] {
	if (kind === 'change') return changeSortKeys;
	return kind === 'table' ? sortKeys : ['value'];
}

/** A change chart is about changes, everything else about values. */
export const standardSort = (kind: ExploreKind): SortKey => sortKeysOf(kind)[0] ?? 'value';

/** How many from either end a ranking can be cut to. */
export const endCounts = [5, 10, 20] as const;

/** The other axis of a scatter. */
export interface ScatterAxisChoice {
	measure: string;
	sex: Sex;
	age: Age;
	period: Period;
}

/** Everything that the workbench shows: written to the address and read from it, nowhere else. */
export interface ExploreView {
	kind: ExploreKind;
	measure: string;
	sex: Sex;
	age: Age;
	/** The survey shown; the last one of a range. */
	period: Period;
	/** The first survey of a range, or the earlier of two. */
	from: Period;
	/** An id of universes.json, `province:…`, `custom:…`, or `peers:CODE`. */
	universe: Universe;
	/** Codes in the order in which they get their hues. */
	highlight: readonly string[];
	compare: readonly Comparison[];
	/** In a ranking only so many from either end, and the highlighted; null for all. */
	ends: number | null;
	/** Confidence intervals of values and ranks, where they can be had. */
	intervals: boolean;
	/** The horizontal axis of a scatter; the view's own figures stand upright. */
	x: ScatterAxisChoice;
	sort: SortKey;
	/** Highest or latest first unless turned round. */
	ascending: boolean;
}

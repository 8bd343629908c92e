import type { Locale } from '../format/locale';
import type { ExploreTableRow } from './explore-table';

/** The columns of the table that order it. */
export const exploreColumns = ['name', 'rank', 'value', 'change', 'rankBefore', 'since'] as const;
export type ExploreColumn = (typeof exploreColumns)[number];

/**
 * Rows in the order of a column, names as the language has them. Who has nothing in the column comes
 * last whichever way it is turned; equals keep the order in which they came.
 */
export function sortExploreRows(
	rows: readonly ExploreTableRow[],
	column: ExploreColumn,
	ascending: boolean,
	locale: Locale
): ExploreTableRow[] {
	const sign = ascending ? 1 : -1;
	if (column === 'name') {
		const { compare } = new Intl.Collator(locale, { numeric: true });
		return [...rows].sort((a, b) => sign * compare(a.name, b.name));
	}
	return [...rows].sort((a, b) => {
		const [left, right] = [a[column], b[column]];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return sign * (left - right);
	});
}

/** Which way a column is first turned: names and ranks from the start, figures from the highest. */
export function startsAscending(column: ExploreColumn): boolean {
	return column === 'name' || column === 'rank' || column === 'rankBefore';
}

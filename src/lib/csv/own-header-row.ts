import { parseOwnValue } from './own-value';

/** A header is looked for among so many rows. */
const rowsLookedAt = 20;

const isFilled = (text: string) => text.trim() !== '';
const isNumber = (text: string) => parseOwnValue(text).kind === 'value';

/**
 * The index of a table's header below lines of a title, a unit or a source, which fill fewer cells: the
 * first row with as many filled cells as most rows after it have. When that one holds numbers where the
 * next does, it is a row of the table already, and the row before it is a header that leaves a column
 * unnamed. The first row where nothing tells. Blank rows must be left out beforehand.
 */
export function headerIndex(rows: readonly (readonly string[])[]): number {
	const first = rows.slice(0, rowsLookedAt);
	const filled = first.map((cells) => cells.filter(isFilled).length);
	const at = filled.slice(0, -1).findIndex((count, i) => count >= usual(filled.slice(i + 1)));
	if (at <= 0) return 0;
	return isLikeNext(first[at] ?? [], first[at + 1] ?? []) ? at - 1 : at;
}

/** The count that comes up most often, the higher of two that do. */
function usual(counts: readonly number[]): number {
	const often = (count: number) => counts.filter((each) => each === count).length;
	return counts.reduce((best, count) => {
		const more = often(count) - often(best);
		return more > 0 || (more === 0 && count > best) ? count : best;
	});
}

const isLikeNext = (row: readonly string[], next: readonly string[]) =>
	row.some(isNumber) && row.every((cell, i) => isNumber(cell) === isNumber(next[i] ?? ''));

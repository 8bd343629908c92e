import type { Cell } from '../domain/dataset';
import { listPath } from '../domain/cell-place';
import { comparePeriods } from '../domain/period';
import { ages, sexes } from '../domain/population';
import { acceptedColumns } from './accepted-columns';
import type { FigureLists } from './figure-lists';
import { formatMark } from './mark';
import { writeTable } from './write-table';

/**
 * All figures of a release as one small table: a row for each list (a series at a half-year), a column
 * for each district. Cells are written as in `writeSeries`: `65.2*`, `13r`, `x`, blank where there is none.
 */
export function writeAccepted(
	cells: readonly Cell[],
	{ districts, measures }: FigureLists
): string {
	const lists = new Map<string, { list: Cell; texts: string[] }>();
	for (const cell of cells) {
		const path = listPath(cell);
		const known = lists.get(path);
		const row = known ?? { list: cell, texts: districts.all.map(() => '') };
		if (!known) lists.set(path, row);
		const position = districts.positionOf(cell.district);
		if (position === undefined) throw new Error(`Unknown district code ${cell.district}`);
		row.texts[position] = (cell.value === null ? '' : String(cell.value)) + formatMark(cell);
	}
	const place = new Map(measures.map(({ id }, i) => [id, i]));
	const orderOf = ({ measure, age, sex }: Cell) =>
		((place.get(measure) ?? 0) * ages.length + ages.indexOf(age)) * sexes.length +
		sexes.indexOf(sex);
	const rows = [...lists.values()].sort(
		(a, b) => comparePeriods(a.list.period, b.list.period) || orderOf(a.list) - orderOf(b.list)
	);
	return writeTable([
		[...acceptedColumns, ...districts.all.map(({ code }) => code)],
		...rows.map(({ list: { period, measure, sex, age }, texts }) => [
			period,
			measure,
			sex,
			age,
			...texts
		])
	]);
}

import type { Cell } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import { ages, sexes } from '../domain/population';
import { formatMark } from './mark';
import { figureColumns } from './read-figures';
import { writeTable } from './write-table';

/**
 * The cells of one period as `data/employment/<period>.csv`: in the order of code, sex, age and
 * measure (as their lists have them), so that the same cells always give the same bytes.
 */
export function writeFigures(cells: readonly Cell[], measures: readonly Measure[]): string {
	const measureOrder = new Map(measures.map(({ id }, i) => [id, i]));
	const order = (cell: Cell) =>
		(sexes.indexOf(cell.sex) * ages.length + ages.indexOf(cell.age)) * measures.length +
		(measureOrder.get(cell.measure) ?? 0);
	const sorted = [...cells].sort((a, b) =>
		a.district === b.district ? order(a) - order(b) : a.district < b.district ? -1 : 1
	);
	const rows = sorted.map((cell) => [
		cell.district,
		cell.sex,
		cell.age,
		cell.measure,
		cell.value === null ? '' : String(cell.value),
		formatMark(cell)
	]);
	return writeTable([figureColumns, ...rows]);
}

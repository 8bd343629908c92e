import { cellFlags, marksOf, type Dataset } from '../domain/dataset';
import { spanAt } from '../domain/district';
import type { TracedCell } from '../domain/traced-dataset';
import { formatMark } from './mark';
import { figureListColumns } from './read-figure-list';
import { writeTable } from './write-table';

/** Chosen cells of a dataset as CSV, in the order given; those that are not there are left out. */
export function writeFigureList(dataset: Dataset, cells: readonly TracedCell[]): string {
	const rows = cells.flatMap(({ district: code, series, period }) => {
		const position = dataset.districts.positionOf(code);
		const column = dataset.column(series, period);
		const flags = position === undefined ? 0 : (column?.flags[position] ?? 0);
		if (flags === 0) return [];
		const mark = formatMark(marksOf(flags));
		const value = flags & cellFlags.present ? String(column!.values[position!]) : '';
		const name = spanAt(dataset.districts.find(code)!, period)?.fullName ?? '';
		return [[period, name, code, series.sex, series.age, series.measure, value, mark]];
	});
	return writeTable([figureListColumns, ...rows]);
}

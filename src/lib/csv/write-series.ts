import { cellFlags, marksOf, type Dataset, type SeriesId } from '../domain/dataset';
import { formatMark } from './mark';
import { writeTable } from './write-table';

/**
 * One series as the small wide table `/data/series/<measure>.<sex>.<age>.csv`: a row per district with
 * any figure, a column per half-year. A blank is missing; a mark follows its value without a space
 * (`65.2*`, `13r`, `1*r`), and a suppressed cell is `x`.
 */
export function writeSeries(dataset: Dataset, id: SeriesId): string {
	const periods = dataset.periodsOf(id);
	const columns = periods.map((period) => dataset.column(id, period)!);
	const rows = dataset.districts.all.map(({ code }, position) => [
		code,
		...columns.map(({ values, flags }) => {
			const flag = flags[position]!;
			const value = flag & cellFlags.present ? String(values[position]) : '';
			return value + formatMark(marksOf(flag));
		})
	]);
	const filled = rows.filter((row) => row.some((text, i) => i > 0 && text !== ''));
	return writeTable([['district_code', ...periods], ...filled]);
}

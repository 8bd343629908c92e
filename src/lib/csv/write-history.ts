import type { FigureList } from '../domain/cell-place';
import type { Cell } from '../domain/dataset';
import { comparePeriods } from '../domain/period';
import type { ReleasePatch } from '../domain/release-patch';
import { formatMark } from './mark';
import { absentMark, historyColumns } from './read-history';
import { writeTable } from './write-table';

/** A patch as `data/history/<release>.csv`, by period, list and district: the same patch, the same bytes. */
export function writeHistory({ absentLists, absentCells, earlierCells }: ReleasePatch): string {
	const rows = [
		...absentLists.map((list) => ({ list, district: '', texts: ['', absentMark] })),
		...absentCells.map((list) => ({ list, district: list.district, texts: ['', absentMark] })),
		...earlierCells.map((cell) => ({
			list: cell,
			district: cell.district,
			texts: [valueText(cell), formatMark(cell)]
		}))
	];
	const sorted = rows
		.map((row) => ({ ...row, order: `${listOrder(row.list)} ${row.district}` }))
		.sort((a, b) => comparePeriods(a.list.period, b.list.period) || (a.order < b.order ? -1 : 1));
	return writeTable([
		historyColumns,
		...sorted.map(({ list: { period, measure, sex, age }, district, texts }) => [
			period,
			measure,
			sex,
			age,
			district,
			...texts
		])
	]);
}

const valueText = ({ value }: Cell) => (value === null ? '' : String(value));
const listOrder = ({ measure, age, sex }: FigureList) => `${measure} ${age} ${sex}`;

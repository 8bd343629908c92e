import { writeTable } from '../csv/write-table';
import { cellText } from './cell-text';
import type { RawTable } from './raw-table';

/** Figures for the clipboard: a spreadsheet puts each cell of it into one of its own. */
export function exportTsv({ columns, rows }: RawTable): string {
	return writeTable(
		[columns, ...rows].map((row) => row.map(cellText)),
		'\t'
	);
}

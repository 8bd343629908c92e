import type { Cell } from '../domain/dataset';
import { parsePeriod } from '../domain/period';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue } from './issue';
import { figureColumns, readFigureRows } from './read-figures';
import { readTable, type Table } from './read-table';

/** Figures of several half-years in one table. The name is for people: the code says who is meant. */
export const figureListColumns = ['period', 'district_name_ko', ...figureColumns] as const;

/** What `writeFigureList` wrote, back to cells, with the checks of the tables that it came from. */
export function readFigureList(
	text: string,
	file: string,
	lists: FigureLists
): { cells: Cell[]; issues: Issue[] } {
	const { table, issues } = readTable(text, file, figureListColumns);
	const cells: Cell[] = [];
	for (const [label, rows] of rowsByPeriod(table)) {
		const period = parsePeriod(label);
		if (period) {
			const read = readFigureRows({ header: table!.header, rows }, file, period, lists);
			cells.push(...read.cells);
			issues.push(...read.issues);
			continue;
		}
		for (const { number: row } of rows) {
			issues.push({
				...{ file, row, column: 'period', problem: 'unknown-period' },
				found: `${quoted(label)} is not a half-year.`,
				advice: 'Write half-years as 2023H1.'
			});
		}
	}
	return { cells, issues };
}

function rowsByPeriod(table: Table | null): Map<string, Table['rows'][number][]> {
	const byPeriod = new Map<string, Table['rows'][number][]>();
	const at = table?.header.indexOf('period') ?? -1;
	for (const row of table?.rows ?? []) {
		const label = row.cells[at]!;
		const rows = byPeriod.get(label) ?? [];
		rows.push(row);
		byPeriod.set(label, rows);
	}
	return byPeriod;
}

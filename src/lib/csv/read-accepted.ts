import type { Cell } from '../domain/dataset';
import { parsePeriod, type Period } from '../domain/period';
import { acceptedColumns } from './accepted-columns';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue } from './issue';
import { figureColumns, readFigureRows } from './read-figures';
import type { Row } from './read-rows';
import { splitMark } from './read-series';
import { readTable } from './read-table';

/** What `writeAccepted` wrote, back to cells: each is read by the rules of the employment tables. */
export function readAccepted(
	text: string,
	file: string,
	lists: FigureLists
): { cells: Cell[]; issues: Issue[] } {
	const codes = lists.districts.all.map(({ code }) => code);
	const { table, issues } = readTable(text, file, [...acceptedColumns, ...codes]);
	const cells: Cell[] = [];
	if (!table) return { cells, issues };
	const at = acceptedColumns.map((name) => table.header.indexOf(name));
	const districts = codes.map((code) => ({ code, position: table.header.indexOf(code) }));
	const byPeriod = new Map<Period, Row[]>();
	for (const { number, cells: texts } of table.rows) {
		const [periodText = '', measure = '', sex = '', age = ''] = at.map((i) => texts[i]);
		const period = parsePeriod(periodText);
		if (!period) {
			const found = `${quoted(periodText)} is no half-year.`;
			const rest = { problem: 'unknown-period', found, advice: 'Write it as 2023H1.' } as const;
			issues.push({ file, row: number, column: 'period', ...rest });
			continue;
		}
		const rows = byPeriod.get(period) ?? [];
		byPeriod.set(period, rows);
		for (const { code, position } of districts) {
			const text = texts[position] ?? '';
			if (text !== '') rows.push({ number, cells: [code, sex, age, measure, ...splitMark(text)] });
		}
	}
	for (const [period, rows] of byPeriod) {
		const read = readFigureRows({ header: figureColumns, rows }, file, period, lists);
		issues.push(...read.issues);
		for (const cell of read.cells) cells.push(cell);
	}
	return { cells, issues };
}

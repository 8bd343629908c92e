import { cellPath, listPath, type CellPlace, type FigureList } from '../domain/cell-place';
import type { Cell } from '../domain/dataset';
import { parsePeriod, type Period } from '../domain/period';
import { parseAge, parseSex } from '../domain/population';
import type { ReleasePatch } from '../domain/release-patch';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue, type Problem } from './issue';
import { readFigureRows } from './read-figures';
import { readTable } from './read-table';
import type { Row } from './read-rows';

/**
 * The columns of `data/history/<release>.csv`: one row for each figure that the release had otherwise
 * than the next one. A blank district means every district of the list.
 */
export const historyColumns = [
	'period',
	'measure',
	'sex',
	'age',
	'district_code',
	'value',
	'mark'
] as const;

/** Instead of a mark: the release had no such figure, or no such list. */
export const absentMark = '-';

/** Both releases that a patch lies between: a district or measure may be known to one only. */
export interface PatchedLists {
	/** Of the release that the file is named after. */
	earlier: FigureLists;
	/** Of the one that came next. */
	later: FigureLists;
}

/** What `writeHistory` wrote, back to a patch; whatever is unknown, repeated or impossible is an issue. */
export function readHistory(
	text: string,
	file: string,
	lists: PatchedLists
): { patch: ReleasePatch; issues: Issue[] } {
	const { table, issues } = readTable(text, file, historyColumns);
	const absentLists: FigureList[] = [];
	const absentCells: CellPlace[] = [];
	const earlierCells: Cell[] = [];
	const patch = { absentLists, absentCells, earlierCells };
	if (!table) return { patch, issues };
	const say = (row: number, column: string, problem: Problem, found: string, advice: string) =>
		issues.push({ file, row, column, problem, found, advice });
	const at = historyColumns.map((name) => table.header.indexOf(name));
	const firstRow = new Map<string, number>();
	const valueRows = new Map<Period, Row[]>();

	for (const row of table.rows) {
		const [periodText, measure, sexText, ageText, district, value, mark] = at.map(
			(i) => row.cells[i] ?? ''
		) as [string, string, string, string, string, string, string];
		const period = parsePeriod(periodText);
		if (!period) {
			const advice = 'Write it as 2023H1.';
			say(row.number, 'period', 'unknown-period', `${quoted(periodText)} is no half-year.`, advice);
			continue;
		}
		const key = [period, measure, sexText, ageText, district].join(' ');
		const first = firstRow.get(key);
		if (first !== undefined) {
			const found = `The same place stands in row ${first} already.`;
			say(row.number, 'district_code', 'duplicate-row', found, 'Keep one of the two rows.');
			continue;
		}
		firstRow.set(key, row.number);
		if (mark !== absentMark) {
			const rows = valueRows.get(period) ?? [];
			valueRows.set(period, rows);
			rows.push(row);
			continue;
		}
		const sex = parseSex(sexText);
		const age = parseAge(ageText);
		const isMeasure = lists.later.measures.some(({ id }) => id === measure);
		const isDistrict = district === '' || lists.later.districts.find(district) !== undefined;
		const advice = `A row with the mark ${absentMark} names a figure or list of the next release.`;
		const unknown = (column: string, problem: Problem, found: string) =>
			say(row.number, column, problem, `${quoted(found)} is not known.`, advice);
		if (!isMeasure) unknown('measure', 'unknown-measure', measure);
		if (!sex) unknown('sex', 'unknown-group', sexText);
		if (!age) unknown('age', 'unknown-group', ageText);
		if (!isDistrict) unknown('district_code', 'unknown-district', district);
		if (value !== '') {
			const found = `There is a value, ${quoted(value)}, and the mark ${absentMark}.`;
			say(row.number, 'value', 'invalid-value', found, 'Remove one of the two.');
		}
		if (!isMeasure || !sex || !age || !isDistrict || value !== '') continue;
		const list = { period, measure, sex, age };
		if (district === '') absentLists.push(list);
		else absentCells.push({ ...list, district });
	}

	for (const [period, rows] of valueRows) {
		const read = readFigureRows({ header: table.header, rows }, file, period, lists.earlier);
		issues.push(...read.issues);
		for (const cell of read.cells) earlierCells.push(cell);
	}
	const absent = new Set(absentLists.map(listPath));
	for (const cell of [...absentCells, ...earlierCells].filter((each) =>
		absent.has(listPath(each))
	)) {
		const key = [cell.period, cell.measure, cell.sex, cell.age, cell.district].join(' ');
		const found = `${cellPath(cell)} lies in a list that the file says was not there.`;
		const advice = 'Remove the row of the list, or this one.';
		say(firstRow.get(key) ?? 1, 'district_code', 'invalid-value', found, advice);
	}
	return { patch, issues };
}

import { seriesKey, type Cell } from '../domain/dataset';
import { parsePeriod, type Period } from '../domain/period';
import { ages, parseAge, parseSex, sexes } from '../domain/population';
import { checkValue } from './check-value';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue, type Problem } from './issue';
import { markTexts, parseMark } from './mark';
import { parseNumber } from './parse-number';
import { readTable } from './read-table';

/** The columns of `data/employment/<period>.csv`: one row per published cell. */
export const figureColumns = ['district_code', 'sex', 'age', 'measure', 'value', 'mark'] as const;
type FigureColumn = (typeof figureColumns)[number];

/** `…/2023H1.csv` holds 2023H1; undefined for a file that is not named after a period. */
export function periodOfFile(file: string): Period | undefined {
	return parsePeriod(/([^/]+)\.csv$/.exec(file)?.[1] ?? '');
}

/**
 * The text of one period's file to cells. Anything unknown, out of range or repeated is an issue and
 * yields no cell; a suppressed cell has the mark `x` and no value.
 */
export function readFigures(
	text: string,
	file: string,
	period: Period,
	lists: FigureLists
): { cells: Cell[]; issues: Issue[] } {
	const { table, issues } = readTable(text, file, figureColumns);
	if (!table) return { cells: [], issues };
	const at = Object.fromEntries(
		figureColumns.map((name) => [name, table.header.indexOf(name)])
	) as Record<FigureColumn, number>;
	const measures = new Map(lists.measures.map((measure) => [measure.id, measure]));
	const cells: Cell[] = [];
	const firstRow = new Map<string, number>();
	for (const { number: row, cells: texts } of table.rows) {
		const before = issues.length;
		const say = (column: FigureColumn | null, problem: Problem, found: string, advice: string) =>
			issues.push({ file, row, column, problem, found, advice });
		const cellOf = (column: FigureColumn) => texts[at[column]]!;
		const known = <T>(
			column: FigureColumn,
			value: T | undefined,
			problem: Problem,
			advice: string
		) => {
			if (value === undefined)
				say(column, problem, `${quoted(cellOf(column))} is not known.`, advice);
			return value;
		};

		const district = cellOf('district_code');
		if (lists.districts.positionOf(district) === undefined) {
			const advice = 'Use a 4-digit code of data/districts.csv, or add the district there.';
			say('district_code', 'unknown-district', `${quoted(district)} is not known.`, advice);
		}
		const sex = known('sex', parseSex(cellOf('sex')), 'unknown-group', oneOf(sexes));
		const age = known('age', parseAge(cellOf('age')), 'unknown-group', oneOf(ages));
		const measure = known(
			'measure',
			measures.get(cellOf('measure')),
			'unknown-measure',
			oneOf([...measures.keys()])
		);
		const marks = known('mark', parseMark(cellOf('mark')), 'unknown-mark', oneOf(markTexts));
		const valueText = cellOf('value');
		const parsed = parseNumber(valueText);
		if (parsed.kind === 'number') {
			const wrong = measure && checkValue(parsed.value, measure);
			if (wrong) say('value', wrong.problem, wrong.found, wrong.advice);
			if (marks?.suppressed) {
				const advice = 'Remove the value or the mark.';
				say('mark', 'invalid-value', 'A suppressed cell (x) has no value.', advice);
			}
			if (marks?.rounded && !Number.isInteger(parsed.value)) {
				const found = `The mark says rounded to whole units, but the value is ${valueText}.`;
				say('mark', 'invalid-value', found, 'Remove the r.');
			}
		} else if (parsed.kind === 'not-a-number') {
			say('value', 'not-a-number', `${quoted(valueText)} is not a number.`, parsed.advice);
		} else if (parsed.kind !== 'blank' || !marks?.suppressed) {
			const found = parsed.kind === 'blank' ? 'The value is blank.' : `The value is ${valueText}.`;
			say('value', 'missing-value', found, 'Remove the row, or mark it x and leave it blank.');
		}
		if (issues.length > before || !sex || !age || !measure || !marks) continue;

		const key = `${district} ${seriesKey({ measure: measure.id, sex, age })}`;
		const first = firstRow.get(key);
		if (first !== undefined) {
			const found = `The same district, group and measure stand in row ${first} already.`;
			say(null, 'duplicate-row', found, 'Keep the row with the published figure.');
			continue;
		}
		firstRow.set(key, row);
		const value = parsed.kind === 'number' ? parsed.value : null;
		cells.push({ period, district, sex, age, measure: measure.id, value, ...marks });
	}
	return { cells, issues };
}

/** Advice that lists what may stand in a cell. */
function oneOf(texts: readonly string[]): string {
	return `It must be one of: ${texts.map((text) => (text === '' ? '(blank)' : text)).join(', ')}.`;
}

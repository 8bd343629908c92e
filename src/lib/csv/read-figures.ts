import { seriesKey, type Cell, type CellMarks } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import { parsePeriod, type Period } from '../domain/period';
import { ages, parseAge, parseSex, sexes, type Age, type Sex } from '../domain/population';
import { checkValue } from './check-value';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue } from './issue';
import { markTexts, parseMark } from './mark';
import { parseNumber, type ParsedNumber } from './parse-number';
import { readTable, type Table } from './read-table';

/** The columns of `data/employment/<period>.csv`: one row per published cell. */
export const figureColumns = ['district_code', 'sex', 'age', 'measure', 'value', 'mark'] as const;
type FigureColumn = (typeof figureColumns)[number];

/** `…/2023H1.csv` holds 2023H1; undefined for a file that is not named after a period. */
export function periodOfFile(file: string): Period | undefined {
	return parsePeriod(/([^/]+)\.csv$/.exec(file)?.[1] ?? '');
}

/** A row with each cell read on its own; undefined where it is not known. */
interface ParsedRow {
	text: Readonly<Record<FigureColumn, string>>;
	isKnownDistrict: boolean;
	sex: Sex | undefined;
	age: Age | undefined;
	measure: Measure | undefined;
	marks: CellMarks | undefined;
	number: ParsedNumber;
}

type Finding = Pick<Issue, 'column' | 'problem' | 'found' | 'advice'>;

/** Advice that lists what may stand in a cell. */
function oneOf(texts: readonly string[]): string {
	return `It must be one of: ${texts.map((text) => (text === '' ? '(blank)' : text)).join(', ')}.`;
}

/** What is wrong with a row's ids: all of it, so that one run shows everything to mend. */
function idFindings(row: ParsedRow, measures: readonly Measure[]): Finding[] {
	const unknown = (column: FigureColumn, problem: Issue['problem'], advice: string): Finding => ({
		column,
		problem,
		found: `${quoted(row.text[column])} is not known.`,
		advice
	});
	const codes = 'Use a 4-digit code of data/districts.csv, or add the district there.';
	const ids = measures.map(({ id }) => id);
	return [
		...(row.isKnownDistrict ? [] : [unknown('district_code', 'unknown-district', codes)]),
		...(row.sex ? [] : [unknown('sex', 'unknown-group', oneOf(sexes))]),
		...(row.age ? [] : [unknown('age', 'unknown-group', oneOf(ages))]),
		...(row.measure ? [] : [unknown('measure', 'unknown-measure', oneOf(ids))]),
		...(row.marks ? [] : [unknown('mark', 'unknown-mark', oneOf(markTexts))])
	];
}

/** What is wrong with a row's value, alone and beside its mark; undefined when nothing is. */
function valueFinding({ number, text, measure, marks }: ParsedRow): Finding | undefined {
	const { value: valueText } = text;
	if (number.kind === 'not-a-number') {
		const found = `${quoted(valueText)} is not a number.`;
		return { column: 'value', problem: 'not-a-number', found, advice: number.advice };
	}
	if (number.kind !== 'number') {
		if (number.kind === 'blank' && marks?.suppressed) return undefined;
		const found = number.kind === 'blank' ? 'The value is blank.' : `The value is ${valueText}.`;
		const advice = 'Remove the row, or mark it x and leave it blank.';
		return { column: 'value', problem: 'missing-value', found, advice };
	}
	if (marks?.suppressed) {
		const found = 'A suppressed cell (x) has no value.';
		return { column: 'mark', problem: 'invalid-value', found, advice: 'Remove one of them.' };
	}
	if (marks?.rounded && !Number.isInteger(number.value)) {
		const found = `The mark says rounded to whole units, but the value is ${valueText}.`;
		return { column: 'mark', problem: 'invalid-value', found, advice: 'Remove the r.' };
	}
	const wrong = measure && checkValue(number.value, measure);
	return wrong && { column: 'value', ...wrong };
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
	return table ? readFigureRows(table, file, period, lists) : { cells: [], issues };
}

/** The same for rows of one period that are read already; columns besides ours are passed over. */
export function readFigureRows(
	table: Table,
	file: string,
	period: Period,
	lists: FigureLists
): { cells: Cell[]; issues: Issue[] } {
	const issues: Issue[] = [];
	const at = figureColumns.map((name) => table.header.indexOf(name));
	const measures = new Map(lists.measures.map((measure) => [measure.id, measure]));
	const cells: Cell[] = [];
	const first = new Map<string, { row: number; text: string }>();
	for (const { number: row, cells: texts } of table.rows) {
		const [district, sexText, ageText, measureId, value, mark] = at.map((i) => texts[i]!);
		const parsed: ParsedRow = {
			text: {
				district_code: district!,
				sex: sexText!,
				age: ageText!,
				measure: measureId!,
				value: value!,
				mark: mark!
			},
			isKnownDistrict: lists.districts.positionOf(district!) !== undefined,
			sex: parseSex(sexText!),
			age: parseAge(ageText!),
			measure: measures.get(measureId!),
			marks: parseMark(mark!),
			number: parseNumber(value!)
		};
		const { sex, age, measure, marks, number, isKnownDistrict } = parsed;
		const wrong = valueFinding(parsed);
		if (!isKnownDistrict || !sex || !age || !measure || !marks || wrong) {
			const findings = [...idFindings(parsed, lists.measures), ...(wrong ? [wrong] : [])];
			issues.push(...findings.map((finding) => ({ file, row, ...finding })));
			continue;
		}
		const key = `${district} ${seriesKey({ measure: measure.id, sex, age })}`;
		const earlier = first.get(key);
		if (earlier) {
			const same = `The same district, group and measure stand in row ${earlier.row} already`;
			const values = `, with ${quoted(earlier.text)} where this row has ${quoted(value!)}`;
			const found = `${same}${earlier.text === value ? '' : values}.`;
			const advice = 'Keep the row with the published figure.';
			issues.push({ file, row, column: null, problem: 'duplicate-row', found, advice });
			continue;
		}
		first.set(key, { row, text: value! });
		cells.push({
			period,
			district: district!,
			sex,
			age,
			measure: measure.id,
			value: number.kind === 'number' ? number.value : null,
			...marks
		});
	}
	return { cells, issues };
}

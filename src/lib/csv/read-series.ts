import type { Cell, SeriesId } from '../domain/dataset';
import { parsePeriod, type Period } from '../domain/period';
import { checkValue } from './check-value';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue, type Problem } from './issue';
import { parseMark } from './mark';
import { parseNumber } from './parse-number';
import { readRows } from './read-rows';
import { checkRowLengths } from './read-table';

const codeColumn = 'district_code';

/** `65.2*` into its number and its mark; a text without a mark at its end has the mark ''. */
export function splitMark(text: string): [value: string, mark: string] {
	const at = text.search(/(\*r?|r|x)$/);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/**
 * What `writeSeries` wrote, back to cells; the series is known from the file's name. Unknown
 * districts and half-years, repeated ones and impossible values are issues and yield no cell.
 */
export function readSeries(
	text: string,
	file: string,
	id: SeriesId,
	lists: FigureLists
): { cells: Cell[]; issues: Issue[] } {
	const { rows, issues } = readRows(text, file);
	const [header, ...body] = rows;
	const cells: Cell[] = [];
	const say = (
		row: number | null,
		column: string | null,
		problem: Problem,
		found: string,
		advice: string
	) => issues.push({ file, row, column, problem, found, advice });
	if (issues.length > 0) return { cells, issues };
	if (!header) {
		say(null, null, 'empty-file', 'The file is empty.', 'Download it again.');
		return { cells, issues };
	}
	const measure = lists.measures.find((known) => known.id === id.measure);
	if (!measure)
		say(null, null, 'unknown-measure', `${id.measure} is not known.`, 'Check the name.');
	if (header.cells[0] !== codeColumn) {
		const found = `The first column is ${quoted(header.cells[0]!)}.`;
		say(1, header.cells[0]!, 'missing-column', found, `Call it ${codeColumn}.`);
	}
	const periods = header.cells.slice(1).map((label, i): Period | undefined => {
		const period = parsePeriod(label);
		const isRepeated = header.cells.indexOf(label) <= i;
		if (!period || isRepeated) {
			const problem = period ? 'repeated-column' : 'unknown-period';
			const found = period ? 'The column stands twice.' : `${quoted(label)} is not a half-year.`;
			say(1, label, problem, found, 'Columns are half-years such as 2023H1, each once.');
		}
		return period;
	});
	issues.push(...checkRowLengths(body, header.cells.length, file));
	if (issues.length > 0 || !measure) return { cells, issues };

	const seen = new Set<string>();
	for (const { number, cells: texts } of body) {
		const district = texts[0]!;
		if (lists.districts.positionOf(district) === undefined || seen.has(district)) {
			const isRepeated = seen.has(district);
			const problem = isRepeated ? 'duplicate-row' : 'unknown-district';
			const found = isRepeated
				? `${quoted(district)} stands above already.`
				: `${quoted(district)} is not known.`;
			say(number, codeColumn, problem, found, 'Use each code of data/districts.csv once.');
			continue;
		}
		seen.add(district);
		for (let i = 1; i < texts.length; i++) {
			const cellText = texts[i]!;
			if (cellText === '') continue;
			const [valueText, markText] = splitMark(cellText);
			const marks = parseMark(markText)!;
			const parsed = parseNumber(valueText);
			const value = parsed.kind === 'number' ? parsed.value : null;
			const isValue = parsed.kind === 'number' && !marks.suppressed;
			if (!isValue && !(parsed.kind === 'blank' && marks.suppressed)) {
				const advice =
					parsed.kind === 'not-a-number'
						? parsed.advice
						: 'Leave a missing cell blank, or write x.';
				const found = `${quoted(cellText)} is not a number with or without a mark.`;
				say(number, header.cells[i]!, 'not-a-number', found, advice);
				continue;
			}
			const wrong = value === null ? undefined : checkValue(value, measure);
			if (wrong) {
				say(number, header.cells[i]!, wrong.problem, wrong.found, wrong.advice);
				continue;
			}
			const period = periods[i - 1]!;
			const { sex, age } = id;
			cells.push({ period, district, sex, age, measure: measure.id, value, ...marks });
		}
	}
	return { cells, issues };
}

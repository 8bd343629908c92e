import type { Evaluation, Part, ReadingResult } from '../claims/evaluation';
import { findReading } from '../claims/evaluation';
import { comparePeriods, type Period } from '../domain/period';
import { formatPeriod, formatPeriodShort } from '../format/period';
import { formatGroup } from '../format/population';
import type { Outcome } from '../claims/verdict';
import { tellScopeWords } from '../words/tell-scope';
import { tellLine } from './reasons/tell-line';
import { scopeRow, type ScopeRowView } from './scope-row';
import { tellScopeCount } from './tell-scope-count';
import type { Telling } from './telling';

/** One reading at one survey, in words. */
export interface ScopeCellView {
	/** Permalink id of the part. */
	part: string;
	outcome: Outcome;
	/** "공동 84위"; empty for kinds without a place, and where there is none. */
	rank: string;
	/** "228곳 중"; empty with the rank. */
	of: string;
	/** The value, the change or why it is missing. */
	value: string;
	/** The cell that makes the strongest counterexample. */
	counterexample: boolean;
	/** Everything about the cell in one line, for screen readers. */
	label: string;
}

/** The grid of all readings: what is compared down, group and survey across. */
export interface ScopeView {
	/** The strongest counterexample as a sentence; null when nothing fails. */
	counterexample: string | null;
	/** In how many readings it holds, and where. */
	sentence: string;
	/** What the rows differ in; empty when they differ in nothing. */
	rowHeading: string;
	/** First header row: each group over its surveys. */
	groups: { group: string; columns: number }[];
	/** Second header row. */
	columns: { id: string; group: string; period: string; periodShort: string }[];
	/** The most sensible first; the literal reading is in the first. */
	rows: ScopeRowView[];
}

/** One column of the grid. */
export interface ScopeColumn {
	id: string;
	/** Sex and age. */
	group: Pick<Part, 'sex' | 'age'>;
	period: Period;
}

/** Null for kinds without readings. */
export function scopeView(telling: Telling, evaluation: Evaluation): ScopeView | null {
	const { readings } = evaluation;
	if (readings.length === 0) return null;
	const { locale } = telling;
	const columns = columnsOf(readings);
	const groups = [...new Set(columns.map(({ group }) => formatGroup(group, locale)))];
	const rows = rowsOf(readings).map((results) =>
		scopeRow(telling, results, columns, evaluation.counterexample)
	);
	return {
		counterexample: tellCounterexample(telling, evaluation),
		sentence: tellScopeCount(telling, evaluation),
		rowHeading: rowKinds(readings[0]!)
			.map((kind) => tellScopeWords[locale].rowHeading[kind])
			.join(' · '),
		groups: groups.map((group) => ({
			group,
			columns: columns.filter((column) => formatGroup(column.group, locale) === group).length
		})),
		columns: columns.map(({ id, group, period }) => ({
			id,
			group: formatGroup(group, locale),
			period: formatPeriod(period, locale),
			periodShort: formatPeriodShort(period, locale)
		})),
		rows
	};
}

/** Every group at every survey, groups together, both in the order in which readings bring them. */
function columnsOf(readings: readonly ReadingResult[]): ScopeColumn[] {
	const parts = readings.flatMap((result) => result.parts);
	const groups = new Map(parts.map(({ sex, age }) => [`${sex}.${age}`, { sex, age }]));
	const periods = [...new Set(parts.map(({ period }) => period))].sort(comparePeriods);
	return [...groups].flatMap(([key, group]) =>
		periods.map((period) => ({ id: `${period}.${key}`, group, period }))
	);
}

/** Readings that differ only in group stand in one row. */
function rowsOf(readings: readonly ReadingResult[]): ReadingResult[][] {
	const rows = new Map<string, ReadingResult[]>();
	for (const result of readings) {
		const { universe, baseStepsBack, indicators } = result.reading;
		const key = [universe, baseStepsBack, indicators].join(' ');
		rows.set(key, [...(rows.get(key) ?? []), result]);
	}
	return [...rows.values()];
}

/** What a row's name is made of. */
function rowKinds({ reading }: ReadingResult): ('universe' | 'indicators' | 'base')[] {
	return [
		...(reading.universe === null ? [] : (['universe'] as const)),
		...(reading.indicators === null ? [] : (['indicators'] as const)),
		...(reading.baseStepsBack === null ? [] : (['base'] as const))
	];
}

function tellCounterexample(telling: Telling, evaluation: Evaluation): string | null {
	const result = findReading(evaluation, evaluation.counterexample);
	if (!result) return null;
	const words = tellScopeWords[telling.locale];
	const line = tellLine(telling, evaluation, result, false);
	return result.reading.literal ? words.literalCounterexample(line) : words.counterexample(line);
}

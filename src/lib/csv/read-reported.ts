import { parsePeriod } from '../domain/period';
import { parseAge, parseSex } from '../domain/population';
import type { ReportedFigure } from '../domain/reported';
import { checkValue } from './check-value';
import type { FigureLists } from './figure-lists';
import { quoted, type Issue, type Problem } from './issue';
import { parseNumber } from './parse-number';
import { readTable } from './read-table';

/** The columns of `data/reported.csv`: one row per value or rank that somebody printed. */
export const reportedColumns = [
	'period',
	'district_code',
	'sex',
	'age',
	'measure',
	'claimed_rank',
	'claimed_universe',
	'value',
	'outlet',
	'published',
	'url',
	'note_ko',
	'note_en'
] as const;
type ReportedColumn = (typeof reportedColumns)[number];

/** The text of `data/reported.csv`; unknown ids, and rows with neither value nor rank, are issues. */
export function readReported(
	text: string,
	file: string,
	lists: FigureLists
): { reported: ReportedFigure[]; issues: Issue[] } {
	const { table, issues } = readTable(text, file, reportedColumns);
	const reported: ReportedFigure[] = [];
	for (const { number: row, cells } of table?.rows ?? []) {
		const before = issues.length;
		const say = (column: ReportedColumn, problem: Problem, found: string, advice: string) =>
			issues.push({ file, row, column, problem, found, advice });
		const of = (column: ReportedColumn) => cells[table!.header.indexOf(column)]!;
		const known = <T>(
			column: ReportedColumn,
			value: T | undefined,
			problem: Problem,
			advice: string
		) => {
			const text = of(column);
			if (value === undefined && text === '')
				say(column, problem, 'The cell is blank.', 'Fill it in.');
			else if (value === undefined) say(column, problem, `${quoted(text)} is not known.`, advice);
			return value;
		};
		const number = (column: ReportedColumn) => {
			const parsed = parseNumber(of(column));
			if (parsed.kind === 'number') return parsed.value;
			const advice = parsed.kind === 'not-a-number' ? parsed.advice : 'Leave it blank instead.';
			if (parsed.kind !== 'blank')
				say(column, 'not-a-number', `${quoted(of(column))} is not a number.`, advice);
			return null;
		};

		const period = known(
			'period',
			parsePeriod(of('period')),
			'unknown-period',
			'Write it as 2023H1.'
		);
		const district = known(
			'district_code',
			lists.districts.find(of('district_code'))?.code,
			'unknown-district',
			'Use a code of data/districts.csv.'
		);
		const sex = known('sex', parseSex(of('sex')), 'unknown-group', 'Write total, male or female.');
		const age = known(
			'age',
			parseAge(of('age')),
			'unknown-group',
			'Write an age group such as 15-64.'
		);
		const measure = known(
			'measure',
			lists.measures.find(({ id }) => id === of('measure')),
			'unknown-measure',
			'Use an id of data/measures.json.'
		);
		const outlet = known(
			'outlet',
			of('outlet') || undefined,
			'missing-value',
			'Say who printed it.'
		);
		const isDay = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(of('published'));
		const published = known(
			'published',
			isDay ? of('published') : undefined,
			'invalid-value',
			'Write a day as 2024-03-11, or a month as 2024-03.'
		);
		const claimedRank = number('claimed_rank');
		const value = number('value');
		const wrong = measure && value !== null ? checkValue(value, measure) : undefined;
		if (wrong) say('value', wrong.problem, wrong.found, wrong.advice);
		if (claimedRank === null && value === null) {
			say('value', 'missing-value', 'There is neither a value nor a rank.', 'Fill in one of them.');
		}
		const universe = of('claimed_universe') || null;
		if ((claimedRank === null) !== (universe === null)) {
			const found = 'A rank and what it is taken in belong together.';
			say('claimed_universe', 'missing-value', found, 'Fill in both, or neither.');
		}
		if (universe !== null && !lists.districts.hasUniverse(universe)) {
			const found = `${quoted(universe)} is not known.`;
			say('claimed_universe', 'invalid-value', found, 'Use an id of data/universes.json.');
		}
		if ((of('note_ko') === '') !== (of('note_en') === '')) {
			say('note_en', 'missing-value', 'A note needs both languages.', 'Write the other one too.');
		}
		if (issues.length > before) continue;
		if (!period || !district || !sex || !age || !measure || !outlet || !published) continue;
		reported.push({
			period,
			district,
			sex,
			age,
			measure: measure.id,
			claimedRank,
			claimedUniverse: universe,
			value,
			outlet,
			published,
			url: of('url') || null,
			note: of('note_ko') === '' ? null : { ko: of('note_ko'), en: of('note_en') }
		});
	}
	return { reported, issues };
}

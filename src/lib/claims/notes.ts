import type { Dataset } from '../domain/dataset';
import { comparePeriods } from '../domain/period';
import type { ChangeStatement, RecordStatement, Statement } from './claim';
import { amountFits } from './evaluate-change';
import type { Part, ReadingResult } from './evaluation';
import type { ChangeFinding, RankFinding, RecordFinding } from './finding';
import type { Note } from './note';
import { inStatementUnit, spokenDecimals } from './statement-unit';
import { isFiner } from './value-outcome';
import { wrongBaseNotes } from './wrong-base';

/** What is worth saying beside the verdict of a claim, in the order of its readings. */
export function notesOf(
	statement: Statement,
	district: string,
	readings: readonly ReadingResult[],
	dataset: Dataset
): Note[] {
	const last = readings[0]?.reading.periods.at(-1);
	const unnamed = 'periods' in statement && statement.periods === null;
	const notes: Note[] = unnamed && last ? [{ code: 'period-chosen', period: last }] : [];
	for (const result of readings) {
		for (const part of result.parts) notes.push(...partNotes(statement, part, dataset));
		notes.push(...runNotes(result));
	}
	if (statement.kind === 'change') {
		notes.push(...wrongBaseNotes(statement, district, readings, dataset));
	}
	return notes;
}

function partNotes(statement: Statement, part: Part, dataset: Dataset): Note[] {
	const { id, finding, universe } = part;
	switch (finding?.kind) {
		case 'not-a-member':
			return universe === null
				? []
				: [{ code: 'not-a-member', part: id, universe, members: finding.members }];
		case 'rank':
			return rankNotes(part, finding);
		case 'value':
			return [
				...(statement.kind === 'value' && saidTooFinely(statement, part, dataset)
					? [{ code: 'finer-than-published' as const, part: id, decimals: statement.decimals }]
					: []),
				...markNotes(part, { lowReliability: finding.mark === 'low-reliability' })
			];
		case 'change':
			return [
				...(statement.kind === 'change' ? unitNotes(statement, part, finding) : []),
				...markNotes(part, finding)
			];
		case 'record':
			return [
				...(statement.kind === 'record' ? boundNotes(statement, part, finding) : []),
				...markNotes(part, finding)
			];
		case 'comparison':
			return markNotes(part, finding);
	}
	return [];
}

function rankNotes({ id, outcome }: Part, finding: RankFinding): Note[] {
	const { members, of, tiedWith, lowReliability } = finding;
	const notes: Note[] = [];
	if (members === 1) notes.push({ code: 'one-member', part: id });
	if (of < members) notes.push({ code: 'members-missing', part: id, ranked: of, members });
	if (outcome === 'holds' && tiedWith.length > 0) {
		notes.push({ code: 'shared-rank', part: id, with: tiedWith });
	}
	if (lowReliability.length > 0) {
		notes.push({ code: 'low-reliability', part: id, districts: lowReliability });
	}
	return notes;
}

function markNotes({ id }: Part, { lowReliability }: { lowReliability: boolean }): Note[] {
	return lowReliability ? [{ code: 'low-reliability', part: id, districts: [] }] : [];
}

/** "Ever", and a beginning before the first published survey, reach no further than that. */
function boundNotes({ since }: RecordStatement, { id }: Part, finding: RecordFinding): Note[] {
	const reached = since !== null && comparePeriods(since, finding.since) >= 0;
	return reached ? [] : [{ code: 'bounded-by-publication', part: id, since: finding.since }];
}

/** Percent said where points are meant, or the other way round. */
function unitNotes(
	statement: ChangeStatement,
	{ id, outcome }: Part,
	finding: ChangeFinding
): Note[] {
	const { points, percent } = finding;
	if (outcome !== 'fails' || points === null || statement.unit === 'persons') return [];
	const other = statement.unit === 'points' ? 'percent' : 'points';
	return amountFits(finding, statement, other)
		? [{ code: 'points-not-percent', part: id, points, percent }]
		: [];
}

function saidTooFinely(
	{ value, decimals, unit, precision }: Extract<Statement, { kind: 'value' }>,
	{ figure, measure }: Part,
	dataset: Dataset
): boolean {
	if (figure.kind === 'missing' || precision !== 'exact') return false;
	const said = { value, decimals: spokenDecimals(value, decimals, unit), precision };
	return isFiner(inStatementUnit(figure, dataset.measure(measure)!, unit), said);
}

function runNotes({ run, parts }: ReadingResult): Note[] {
	const last = parts.at(-1);
	return run?.open && run.from && last
		? [{ code: 'bounded-by-publication', part: last.id, since: run.from }]
		: [];
}

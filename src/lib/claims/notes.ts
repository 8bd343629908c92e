import type { Statement } from './claim';
import type { Part, ReadingResult } from './evaluation';
import type { Note } from './note';

/** What is worth saying beside the verdict of a claim, in the order of its readings. */
export function notesOf(statement: Statement, readings: readonly ReadingResult[]): Note[] {
	const literal = readings[0]?.reading;
	const chosen: Note[] =
		literal && 'periods' in statement && statement.periods === null
			? [{ code: 'period-chosen', period: literal.periods.at(-1)! }]
			: [];
	return [...chosen, ...readings.flatMap(({ parts }) => parts).flatMap(partNotes)];
}

function partNotes({ id, finding, universe, outcome }: Part): Note[] {
	if (finding?.kind === 'not-a-member' && universe !== null) {
		return [{ code: 'not-a-member', part: id, universe, members: finding.members }];
	}
	if (finding?.kind !== 'rank') return [];
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

import { findPart, type Evaluation } from '../claims/evaluation';
import type { Note } from '../claims/note';
import { formatPercent } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatAge, formatGroup } from '../format/population';
import { tellNoteWords } from '../words/tell-notes';
import { capitalized } from './capitalized';
import { tellDistricts } from './tell-districts';
import { tellPoints, tellValue } from './tell-value';
import { tellDistrict, tellUniverse, type Telling } from './telling';

/** Something worth saying beside a verdict. */
export interface NoteView {
	code: Note['code'];
	text: string;
	/** The sentence itself is mistaken here, not only limited. */
	prominent: boolean;
	/** Permalink ids of the parts it is about; empty when it is about the whole claim. */
	parts: string[];
}

const prominentCodes: readonly Note['code'][] = ['wrong-base', 'points-not-percent'];

/** All notes in words, what is mistaken first; the same words are said once. */
export function noteViews(telling: Telling, evaluation: Evaluation): NoteView[] {
	const views = new Map<string, NoteView>();
	for (const note of evaluation.notes) {
		if (isSaidAsMissing(evaluation, note)) continue;
		const text = capitalized(tellNote(telling, evaluation, note));
		const before = views.get(text)?.parts ?? [];
		const parts = 'part' in note ? [...before, note.part] : before;
		const prominent = prominentCodes.includes(note.code);
		views.set(text, { code: note.code, text, prominent, parts });
	}
	return [...views.values()].sort((a, b) => Number(b.prominent) - Number(a.prominent));
}

/** Where members are missing so that nothing can be judged, the missing tables say it better. */
function isSaidAsMissing(evaluation: Evaluation, note: Note): boolean {
	if (note.code !== 'members-missing') return false;
	return findPart(evaluation, note.part)?.outcome === 'missing';
}

function tellNote(telling: Telling, evaluation: Evaluation, note: Note): string {
	const { locale } = telling;
	const words = tellNoteWords[locale];
	const { claim } = evaluation;
	const part = 'part' in note ? findPart(evaluation, note.part) : undefined;
	const where = part ? tellWhere(telling, part) : '';
	const names = (codes: readonly string[]) =>
		part ? tellDistricts(telling, codes, part.period) : codes.join(', ');
	switch (note.code) {
		case 'period-chosen':
			return words.periodChosen(formatPeriod(note.period, locale));
		case 'shared-rank':
			return words.sharedRank(where, names(note.with));
		case 'not-a-member': {
			const period = part?.period ?? evaluation.readings[0]!.reading.periods.at(-1)!;
			return words.notAMember(
				tellDistrict(telling, claim.district, period),
				formatPeriod(period, locale),
				tellUniverse(telling, note.universe, period)
			);
		}
		case 'one-member':
			return words.oneMember(where);
		case 'members-missing':
			return words.membersMissing(where, note.ranked, note.members);
		case 'low-reliability':
			return words.lowReliability(
				where,
				note.districts.length > 0 ? words.ofDistricts(names(note.districts)) : ''
			);
		case 'wrong-base':
			return tellWrongBaseNote(telling, claim.statement, note);
		case 'points-not-percent':
			return words.pointsNotPercent(
				where,
				tellPoints(note.points, 1, locale),
				note.percent === null ? null : formatPercent(Math.abs(note.percent), 1)
			);
		case 'finer-than-published':
			return note.decimals > 0
				? words.finerThanPublished(where, note.decimals)
				: words.finerPersons(where);
		case 'bounded-by-publication':
			return words.bounded(where, formatPeriod(note.since, locale));
	}
}

/** Survey, scope and group of a part. */
function tellWhere(
	telling: Telling,
	{ period, universe, sex, age }: NonNullable<ReturnType<typeof findPart>>
): string {
	const { locale } = telling;
	return [
		formatPeriod(period, locale),
		...(universe === null ? [] : [tellUniverse(telling, universe, period)]),
		formatGroup({ sex, age }, locale)
	].join(', ');
}

function tellWrongBaseNote(
	telling: Telling,
	statement: Evaluation['claim']['statement'],
	note: Extract<Note, { code: 'wrong-base' }>
): string {
	const { locale } = telling;
	const measure = 'measure' in statement ? statement.measure : 'employment_rate';
	return tellNoteWords[locale].wrongBase({
		period: formatPeriod(note.period, locale),
		group: formatAge(note.age, locale),
		named: formatPeriod(note.named, locale),
		namedValue: tellValue(telling, measure, note.namedValue),
		fits: formatPeriod(note.fits, locale),
		fitsValue: tellValue(telling, measure, note.fitsValue)
	});
}

import { isRate } from '../domain/measure';
import { draftOf } from './draft-of';
import type { Span } from './span';
import { fitsUnit } from './statements';
import type { Assertion } from './statements';
import type { TextState } from './text-state';
import type { Frame } from './frame';
import { absolute, addNote, isSuppressed } from './frame-notes';
import { periodsOf, withBase } from './frame-periods';
import { saidUniverse } from './frame-universe';

/** Makes a claim of an assertion for each series that it is said of; one of a unit that the measure has not is only noted. */
export function emitClaim(frame: Frame, assertion: Assertion, at: Span): void {
	if (frame.other || frame.series.length === 0) return;
	if (isSuppressed(frame, at, at.end)) return;
	if (frame.joint.length > 1) frame.district = frame.joint[frame.count] ?? frame.district;
	const chosen = frame.each ? frame.series.slice(frame.count, frame.count + 1) : frame.series;
	const all = chosen.length > 0 ? chosen : frame.series;
	for (const series of all) {
		const measure = frame.context.measures.find(({ id }) => id === series.measure.value);
		if (!measure) continue;
		const fitted = fit(assertion, isRate(measure));
		if (!fitted) {
			if (series.measure.certainty === 'stated') addNote(frame, 'unread-number', at);
			continue;
		}
		if (series.age && series.age.value === null) {
			addNote(frame, 'unknown-age', at);
			continue;
		}
		const periods = periodsOf(frame, fitted);
		const settled = withBase(frame, fitted, periods);
		const start = Math.min(
			at.start,
			...[series.measure, series.sex, series.age]
				.map((said) => (said?.certainty === 'carried' ? null : (said?.start ?? null)))
				.filter((each): each is number => each !== null)
				.map((each) => each - frame.offset)
				.filter((each) => each >= frame.quoted)
		);
		pushDraft(frame, { start, end: at.end }, (span) =>
			draftOf(
				span,
				settled,
				{ district: frame.district, series, periods, universe: saidUniverse(frame) },
				{
					assertion: absolute(frame, at),
					stepsBack: frame.base?.stepsBack ?? null,
					base: frame.base && absolute(frame, frame.base),
					runWithoutNumber:
						settled.kind === 'rank' &&
						/(?:^|[^가-힣\d회번년])\s?연속 ?$/.test(frame.sentence.slice(0, at.start).slice(-8)),
					yearsAsSurveys: settled.kind === 'streak' && /년(?:째)? ?연속/.test(frame.sentence)
				}
			)
		);
	}
	frame.quoted = at.end;
	frame.count += 1;
	if (frame.each && frame.series.length > 1 && frame.count >= frame.series.length) frame.count = 0;
}

/** Keeps a claim, and notes it when its district is open. */
export function pushDraft(
	frame: Frame,
	at: Span,
	make: (at: Span) => TextState['drafts'][number]
): void {
	frame.state.drafts.push(make(absolute(frame, at)));
	const district = frame.district;
	if (district === null) addNote(frame, 'no-district', at);
	else if (district.value === null) {
		const { start, end, choices } = district;
		const name = start === null || end === null ? absolute(frame, at) : { start, end };
		frame.state.notes.push({ kind: 'ambiguous-district', quote: '', ...name, choices });
	}
}

/** A movement without a number is of the measure's own unit. */
function fit(assertion: Assertion, rate: boolean): Assertion | undefined {
	if (assertion.kind === 'change' && assertion.amount === null) {
		return { ...assertion, unit: rate ? 'points' : 'persons' };
	}
	return fitsUnit(assertion, rate) ? assertion : undefined;
}

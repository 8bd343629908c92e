import { periodRange, stepPeriod } from '../domain/period';
import type { Period } from '../domain/period';
import type { MentionOf } from './mention';
import { publishedBy, resolvePeriod } from './resolve-period';
import type { SaidPeriods } from './said';
import type { Assertion } from './statements';
import type { Frame } from './frame';
import { absolute, addNote } from './frame-notes';

/** Takes a period into the frame: alone, beside the one before it ("2022년과 2023년"), or as the end of a range. */
export function readPeriod(
	frame: Frame,
	mention: MentionOf<'period'>,
	i: number,
	after: string
): void {
	const { state, context } = frame;
	const found = resolvePeriod(mention.spoken, context.date, state.lastYear);
	if (!found) {
		addNote(frame, 'undated', mention);
		return;
	}
	const from = /^부터/.test(after);
	const { periods: found_, certainty, wholeYear } = found;
	const note = wholeYear ? { note: 'year-without-half' as const } : {};
	let periods: readonly Period[] = found_;
	const previous = frame.mentions[i - 1];
	const last = frame.periodsHere.at(-1);
	if (last && previous?.type === 'period') {
		const between = frame.sentence.slice(previous.end, mention.start);
		if (/^(?:와|과| 및|,|·)? ?$/.test(between)) periods = [...last.value, ...periods];
		else if (last.from && /^까지/.test(after) && periods.at(-1)) {
			periods = periodRange(last.value[0]!, periods.at(-1)!);
		}
	}
	const said = {
		value: periods,
		...absolute(frame, mention),
		certainty,
		wholeYear,
		from,
		...note
	};
	frame.periods = said;
	frame.periodsHere.push(said);
	const year = periods.at(-1);
	if (year) state.lastYear = Number(year.slice(0, 4));
}

/** The surveys meant by an assertion: one of each under 각각, one of a year for a value. */
export function periodsOf(frame: Frame, assertion: Assertion): SaidPeriods | null {
	const said = frame.periods;
	if (!said) return null;
	const one = said.value[frame.count];
	if (frame.each && said.value.length > 1 && assertion.kind === 'value' && one) {
		return { ...said, value: [one] };
	}
	if (assertion.kind === 'streak' && said.from) {
		const first = said.value[0];
		if (!first) return said;
		// What follows speaks of the end of the run.
		frame.periods = { ...said, value: [stepPeriod(first, assertion.times - 1)], from: false };
		return frame.periods;
	}
	if (!said.wholeYear) return said;
	const { date } = frame.context;
	const out = publishedBy(said.value, date);
	if (['rank', 'streak'].includes(assertion.kind)) return { ...said, value: out };
	return { ...said, value: out.slice(-1) };
}

/** A change with the base that the sentence names; distances are counted when the text has been read. */
export function withBase(
	frame: Frame,
	assertion: Assertion,
	periods: SaidPeriods | null
): Assertion {
	if (assertion.kind !== 'change') return assertion;
	if (frame.from && frame.from.period !== periods?.value.at(-1)) {
		return { ...assertion, base: frame.from.period };
	}
	const spoken = frame.base?.spoken;
	if (!spoken) return assertion;
	const found = resolvePeriod(spoken, frame.context.date, frame.state.lastYear);
	const last = periods?.value.at(-1);
	if (!found) return assertion;
	const sameHalf = found.periods.find((period) => period.slice(-1) === last?.slice(-1));
	const base = found.wholeYear ? sameHalf : found.periods.at(-1);
	return base === undefined || base === last ? assertion : { ...assertion, base };
}

import { clauseAt } from './clauses';
import { draftOf } from './draft-of';
import type { Mention, MentionOf } from './mention';
import { isOfAnEffort } from './of-an-effort';
import { readAssertion } from './read-assertion';
import { resolvePeriod } from './resolve-period';
import type { Frame } from './frame';
import { emitClaim, pushDraft } from './emit-claim';
import { addNote, isSuppressed } from './frame-notes';
import { saidUniverse } from './frame-universe';
import { seekMeasureAfter } from './read-series';

/** Reads a mention as an assertion about what the frame holds, and emits its claims; `until` ends the quote. */
export function assertMention(frame: Frame, mention: Mention, i: number, until?: number): void {
	const { sentence } = frame;
	const end = Math.max(mention.end, until ?? 0);
	const after = sentence.slice(mention.end);
	if (mention.type === 'record' && /^ ?(?:의 )?(?:규모|인원|참여)/.test(after)) return;
	if (mention.type === 'percent' || mention.type === 'persons' || mention.type === 'points') {
		// What follows decides whether a movement is said of this number.
		frame.moved ||= mention.type === 'points';
	}
	if (mention.type === 'direction' && (frame.moved || !frame.seriesHere)) return;
	const clause = clauseAt(frame.clauses, mention.start);
	seekMeasureAfter(frame, mention, i, clause);
	if (frame.series.length === 0 || frame.other) return;
	if (!frame.seriesHere && isOfAnEffort(sentence, mention)) return;
	if (mention.type === 'record') {
		const since = mention.since && resolvePeriod(mention.since, frame.context.date, null);
		emitClaim(
			frame,
			{ kind: 'record', lowest: mention.lowest, since: since?.periods[0] ?? null },
			{ start: mention.start, end }
		);
		return;
	}
	const clauseAfter = sentence.slice(mention.end, clause.end);
	const read = readAssertion(mention, {
		before: sentence.slice(Math.max(0, mention.start - 6), mention.start),
		after: clauseAfter,
		times: timesOf(frame, mention, clauseAfter),
		base: frame.from ?? frame.base
	});
	if (read === undefined) return;
	if (read === 'unsupported') {
		addNote(frame, 'unsupported-assertion', mention);
		return;
	}
	const { assertion, extra } = read;
	if (assertion.kind === 'change') frame.moved = true;
	emitClaim(frame, assertion, { start: mention.start, end: Math.max(end, mention.end + extra) });
	if (mention.type === 'percent' && /^에서/.test(after)) {
		const period = frame.periods?.value.at(-1);
		if (period) frame.from = { value: mention.value, period };
	}
	if (mention.type === 'points') frame.from = null;
}

function timesOf(frame: Frame, mention: Mention, after: string): number | null {
	if (mention.type !== 'rank' && mention.type !== 'superlative') return null;
	const behind = /^(?:를|을|에)? ?(\d{1,2})(회|차례|번|반기|년)(?:째)? ?연속/.exec(after);
	const times = behind ? Number(behind[1]) : (frame.streak?.times ?? null);
	const unit = behind ? behind[2] : frame.streak?.unit;
	if (times === null) return null;
	frame.streak = null;
	return unit === '년' ? times * 2 : times;
}

/** "3개 지표 1위": a count of first places, at the survey named last. */
export function readFirstPlaces(frame: Frame, mention: MentionOf<'first-places'>): void {
	const period = frame.periods?.value.at(-1);
	if (period === undefined) {
		addNote(frame, 'unsupported-assertion', mention);
		return;
	}
	if (isSuppressed(frame, mention, mention.end)) return;
	const universe = saidUniverse(frame);
	const statement = {
		...({ kind: 'count', of: 'first-places', stated: mention.count, period } as const),
		universe: universe?.value ?? null
	};
	pushDraft(frame, mention, (at) =>
		draftOf(at, statement, {
			district: frame.district,
			series: null,
			periods: frame.periods,
			universe
		})
	);
}

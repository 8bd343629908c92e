import { clauseAt } from './clauses';
import type { MentionOf } from './mention';
import { findRelation } from './relation-words';
import { resolveUniverse } from './resolve-universe';
import type { Span } from './span';
import type { Assertion } from './statements';
import type { Frame } from './frame';
import { emitClaim } from './emit-claim';
import { readMeasure } from './read-series';

/** Reads what stands behind "평균보다" or "강동구보다" as a comparison, with its margin. */
export function compareWith(
	frame: Frame,
	against: { district: string } | { averageOf: string },
	at: Span,
	from: number,
	i: number
): void {
	const clause = clauseAt(frame.clauses, from);
	const related = findRelation(frame.sentence.slice(from, Math.max(clause.end, from)).slice(0, 60));
	if (!related) return;
	const { relation, margin } = related;
	frame.taken = { start: at.start, end: from + related.end };
	// The measure may stand between: "서초구와 비교하면 고용률이 낮습니다".
	for (let k = i + 1; k < frame.mentions.length; k++) {
		const inside = frame.mentions[k];
		if (!inside || inside.end > frame.taken.end) break;
		if (inside.type === 'measure') readMeasure(frame, inside, k);
	}
	const assertion: Assertion = { kind: 'comparison', relation, against, margin };
	emitClaim(frame, assertion, { start: at.start, end: from + related.end });
}

/** An average that something is compared with, or one that the sentence is about. */
export function readAverage(frame: Frame, mention: MentionOf<'average'>, i: number): void {
	const district = frame.district?.value ?? null;
	const { universe: spoken } = mention;
	const { districts } = frame.context;
	const universe = spoken && resolveUniverse(spoken, district, districts);
	if (mention.particle === '' || mention.particle === '수준') {
		// "서울시 평균 고용률은": no district's.
		if (!frame.districtHere && spoken) frame.other = true;
		return;
	}
	if (!universe) return;
	const from = /이상|이하/.test(mention.particle) ? mention.end - 2 : mention.end;
	compareWith(frame, { averageOf: universe }, mention, from, i);
}

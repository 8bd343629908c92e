import { clausesOf } from './clauses';
import type { DetectContext } from './detection';
import { hasForeignTopic } from './foreign-topic';
import type { Mention, MentionOf, SpokenUniverse } from './mention';
import type { Period } from '../domain/period';
import { carried, type SaidDistrict, type SaidPeriods, type SaidSeries } from './said';
import type { Span } from './span';
import type { TextState } from './text-state';

/** What holds at one point of a sentence that is read from left to right: names change it, assertions take it. */
export interface Frame {
	readonly state: TextState;
	readonly context: DetectContext;
	readonly sentence: string;
	readonly offset: number;
	readonly mentions: readonly Mention[];
	readonly clauses: readonly Span[];
	/** "각각": values go to series, surveys or districts in their order. */
	readonly each: boolean;
	district: SaidDistrict | null;
	/** It speaks of a province or the country. */
	other: boolean;
	/** Named in this sentence, and not before it. */
	districtHere: boolean;
	series: readonly SaidSeries[];
	seriesHere: boolean;
	/** "중구와 동구는 각각". */
	joint: SaidDistrict[];
	/** Said before the measure that they belong to. */
	pending: Pick<SaidSeries, 'sex' | 'age'>;
	periods: SaidPeriods | null;
	periodsHere: SaidPeriods[];
	universe: { spoken: SpokenUniverse; at: Span } | null;
	base: MentionOf<'base'> | null;
	/** "68.9%에서": where a change began. */
	from: { value: number; period: Period } | null;
	streak: MentionOf<'streak'> | null;
	/** "1위는": its district comes later. */
	waiting: Mention | null;
	/** After a bracket the sentence goes on about its own district. */
	restore: { at: number; district: SaidDistrict | null } | null;
	/** Words that a comparison has used up. */
	taken: Span;
	/** Up to where quotes have been taken. */
	quoted: number;
	/** Claims so far, for `each`. */
	count: number;
	/** A number has been said to move: the verb is its own. */
	moved: boolean;
}

/** What a sentence begins with: what the one before it left, unless it names a topic of its own. */
export function frameOf(
	state: TextState,
	context: DetectContext,
	sentence: string,
	offset: number,
	mentions: readonly Mention[]
): Frame {
	return {
		...{ state, context, sentence, offset, mentions },
		clauses: clausesOf(sentence),
		each: /각각|각 /.test(sentence),
		district: state.district && carried(state.district),
		other: state.other,
		districtHere: false,
		series: hasForeignTopic(sentence, mentions) ? [] : state.series.map(carriedSeries),
		seriesHere: false,
		joint: [],
		pending: { sex: null, age: null },
		periods: state.periods && carried(state.periods),
		periodsHere: [],
		...{ universe: null, base: null, from: null, streak: null, waiting: null, restore: null },
		taken: { start: -1, end: -1 },
		...{ quoted: 0, count: 0, moved: false }
	};
}

function carriedSeries({ measure, sex, age, colloquial }: SaidSeries): SaidSeries {
	return {
		measure: carried(measure),
		sex: sex && carried(sex),
		age: age && carriedAge(age),
		colloquial
	};
}

function carriedAge<T extends NonNullable<SaidSeries['age']>>(age: T): T {
	return { ...age, certainty: 'carried' };
}

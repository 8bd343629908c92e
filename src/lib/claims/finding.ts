import type { Mark } from '../domain/figure';
import type { Period } from '../domain/period';
import type { RankOrder } from '../domain/ranking';
import type { RankRange } from '../domain/rounding';

/** Members of a ranking that share one value, and how far from them the district stands. */
export interface Neighbour {
	codes: string[];
	value: number;
	/** In the measure's unit, never negative, at the decimals published. */
	margin: number;
}

/** A district's place in one ranking. */
export interface RankFinding {
	kind: 'rank';
	order: RankOrder;
	/** Competition rank; ties share the better one. */
	rank: number;
	/** Members ranked, and members of the universe altogether. */
	of: number;
	members: number;
	/** The worst rank it could have were the figures we lack there: `rank` when none are lacking. */
	worstIfComplete: number;
	/** Codes of the members that share its place. */
	tiedWith: string[];
	/** Best and worst rank that the published rounding allows. */
	rounding: RankRange;
	/** The best of the others: the runner-up when the district leads (margin 0 when tied). Null alone. */
	rival: (Neighbour & { side: 'ahead' | 'level' | 'behind' }) | null;
	/** The nearest value strictly better, and strictly worse. */
	ahead: Neighbour | null;
	behind: Neighbour | null;
	/** Low-reliability marks on its own figure or its rival's: such a place is never firm. */
	lowReliability: string[];
	/** The 95% confidence set of the rank; null until firmness is asked for. */
	confidence: RankRange | null;
}

/** The district does not belong to the universe that the sentence names. */
export interface NotAMemberFinding {
	kind: 'not-a-member';
	members: number;
}

/** What a stated value was held against, in the unit of the statement. */
export interface ValueFinding {
	kind: 'value';
	published: number;
	/** The published figure at the decimals said. */
	rounded: number;
	/** Published minus stated. */
	difference: number;
	mark: Mark;
}

export interface ChangeFinding {
	kind: 'change';
	base: Period;
	from: number;
	to: number;
	/** Signed; percent is null when the base is 0. For a rate `persons` is null, for a count `points` is. */
	points: number | null;
	percent: number | null;
	persons: number | null;
	/** Whether the base value printed in the sentence is the published one; null when none is printed. */
	baseValueMatches: boolean | null;
	lowReliability: boolean;
}

export interface ComparisonFinding {
	kind: 'comparison';
	own: number;
	other: number;
	/** Own minus other, at the decimals published. */
	difference: number;
	/** How many districts an average is taken over; null against a single district. */
	averageOver: number | null;
	lowReliability: boolean;
}

export interface RecordFinding {
	kind: 'record';
	/** The first survey compared with: when the sentence says, or when publication began. */
	since: Period;
	/** Surveys compared, the claimed one included. */
	surveys: number;
	/** 1 + surveys strictly more extreme. */
	rank: number;
	/** The most extreme value among the other surveys, and when; null when there are none. */
	rival: { period: Period; value: number } | null;
	lowReliability: boolean;
	confidence: RankRange | null;
}

export interface FirstPlacesFinding {
	kind: 'first-places';
	/** Indicators in which the district is surely first, shared first places included. */
	first: string[];
	/** Indicators that cannot be ranked for want of figures. */
	unknown: string[];
	/** Indicators looked at. */
	of: number;
}

export type Finding =
	| RankFinding
	| NotAMemberFinding
	| ValueFinding
	| ChangeFinding
	| ComparisonFinding
	| RecordFinding
	| FirstPlacesFinding;

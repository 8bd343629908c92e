import type { SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import type { ComparisonStatement, RecordStatement } from './claim';

/** A place as a sentence needs it. */
export interface Place {
	universe: Universe;
	rank: number;
	of: number;
	/** How many others share the rank. */
	sharedWith: number;
}

/** A published value of the subject at one survey. */
export interface TrueFigure {
	period: Period;
	value: number;
	decimals: number;
}

/** "2023년 상반기 영등포구의 15세 이상 고용률은 65.2%로 서울 25개 자치구 가운데 가장 높았다(전국 84위)." */
export interface TrueRank extends SeriesId {
	kind: 'rank';
	district: string;
	order: RankOrder;
	/** Oldest first. */
	periods: (TrueFigure & { place: Place; national: Place | null })[];
	/** The figures needed are missing, so this speaks of an earlier survey than the claim. */
	earlier: boolean;
}

/** What the published value is. */
export interface TrueValue extends SeriesId {
	kind: 'value';
	district: string;
	periods: TrueFigure[];
	/** As for a rank. */
	earlier: boolean;
}

/** How much it changed, from when to when. */
export interface TrueChange extends SeriesId {
	kind: 'change';
	district: string;
	base: Period;
	period: Period;
	from: number;
	to: number;
	/** Signed; null where it does not apply to the measure. */
	points: number | null;
	percent: number | null;
	persons: number | null;
}

/** How the two values compare, per survey. */
export interface TrueComparison extends SeriesId {
	kind: 'comparison';
	district: string;
	against: ComparisonStatement['against'];
	periods: { period: Period; own: number; other: number; difference: number }[];
}

/** Since when it is the most extreme, or which survey was more so. */
export interface TrueRecord extends SeriesId {
	kind: 'record';
	district: string;
	extreme: RecordStatement['extreme'];
	period: Period;
	value: number;
	/** First survey of the unbroken stretch in which none was more extreme; its own period when none is. */
	since: Period;
	/** The nearest earlier survey that was more extreme; null when none was. */
	beatenBy: { period: Period; value: number } | null;
	/** The stretch is bounded by the first published survey. */
	bounded: boolean;
}

/** How many surveys in a row it really was. */
export interface TrueStreak extends SeriesId {
	kind: 'streak';
	district: string;
	order: RankOrder;
	universe: Universe;
	rank: number;
	times: number;
	from: Period;
	to: Period;
	/** Figures stop before `from`: it may be longer. */
	open: boolean;
}

/** Which indicators it is first in. */
export interface TrueFirstPlaces {
	kind: 'first-places';
	district: string;
	universe: Universe;
	period: Period;
	/** Keys of series, `employment_rate.total.15+`. */
	first: string[];
	of: number;
}

/** The right number for a list, or for the years between two events. */
export interface TrueNumber {
	kind: 'items' | 'years';
	number: number;
}

/** The strongest true statement about a claim's subject: every parameter named, no words. */
export type TrueStatement =
	| TrueRank
	| TrueValue
	| TrueChange
	| TrueComparison
	| TrueRecord
	| TrueStreak
	| TrueFirstPlaces
	| TrueNumber;

import type { Period } from '../domain/period';
import type { Age, Sex } from '../domain/population';
import type { RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';

/** A W3C text-quote selector: `exact` must stand once in the text between `prefix` and `suffix`. */
export interface TextQuote {
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** Printed evidence beside a claim: never ours, always with its place and date. */
export interface Citation {
	outlet: string;
	/** ISO date of printing. */
	date: string;
	url: string;
	/** What it says, in our words. */
	note: { ko: string; en: string };
}

/**
 * What the statistical part of a sentence says. `null` means that the sentence leaves it open: its
 * readings then run over every sensible value. What is stated is never varied.
 */
export interface StatedSeries {
	measure: string;
	sex: Sex | null;
	age: Age | null;
	/** All of them are claimed at once ("상·하반기"): each is an atom of its own. */
	periods: readonly Period[] | null;
}

export type RankAssertion =
	| { type: 'nth'; rank: number }
	| { type: 'last' }
	/** "상위 5위 안": rank n or better. */
	| { type: 'top'; n: number }
	/** "최상위권", "among the highest": in the best tenth, at least rank 3. */
	| { type: 'among-highest' };

export interface RankStatement extends StatedSeries {
	kind: 'rank';
	universe: Universe | null;
	order: RankOrder;
	assertion: RankAssertion;
}

export interface ValueStatement extends StatedSeries {
	kind: 'value';
	value: number;
	/** As written ("65.2" has 1): the published figure must round to it. */
	decimals: number;
	/** `about` 약: within one unit of the last digit written. `at-least` 이상, `at-most` 이하. */
	precision: 'exact' | 'about' | 'at-least' | 'at-most';
	unit: 'percent' | 'persons';
}

export interface ChangeStatement extends StatedSeries {
	kind: 'change';
	/** `points`: percentage points 퍼센트포인트; `percent`: relative; never confused. */
	unit: 'points' | 'percent' | 'persons';
	/** Null when only the direction is said. Always positive: `direction` carries the sign. */
	amount: number | null;
	decimals: number;
	direction: 'up' | 'down' | 'same';
	/** The period compared with; null when the words leave it open ("전년 대비" fixes it). */
	base: Period | null;
	/** The base value that the sentence itself prints, if it does: a wrong base shows here. */
	baseValue: number | null;
}

export interface ComparisonStatement extends StatedSeries {
	kind: 'comparison';
	relation: 'above' | 'below' | 'equal';
	/** Another district, or the population-weighted average of a universe. */
	against: { district: string } | { averageOf: Universe };
	/** In points for rates; null when no margin is said. */
	margin: number | null;
}

export interface RecordStatement extends StatedSeries {
	kind: 'record';
	extreme: 'highest' | 'lowest';
	/** First period the sentence compares with; null is "ever", bounded by first publication. */
	since: Period | null;
}

export interface StreakStatement extends StatedSeries {
	kind: 'streak';
	universe: Universe | null;
	order: RankOrder;
	rank: number;
	/** "4회 연속": the number of surveys in a row, ending with the last of `periods`. */
	times: number;
}

/** "2018년 이후 6년 만": arithmetic on years, and an event that these statistics do not hold. */
export interface IntervalStatement {
	kind: 'interval';
	years: number;
	fromYear: number;
	toYear: number;
	/** What happened then, when it is not in these statistics. */
	event: { ko: string; en: string };
}

/** "n개 지표에서 1위", or a list that must have as many members as the sentence says. */
export type CountStatement =
	| {
			kind: 'count';
			of: 'named-items';
			stated: number;
			/** The items that the sentence itself names. */
			items: readonly { ko: string; en: string }[];
	  }
	| {
			kind: 'count';
			of: 'first-places';
			stated: number;
			universe: Universe | null;
			period: Period;
	  };

/** Awards, budgets, programmes: no verdict of ours; every meaning of an ambiguous number is shown. */
export interface OutsideStatement {
	kind: 'outside';
	topic: 'award' | 'budget' | 'programme' | 'record';
	/** Meanings that the words allow, each computed in our words. */
	meanings: readonly { ko: string; en: string }[];
}

export type Statement =
	| RankStatement
	| ValueStatement
	| ChangeStatement
	| ComparisonStatement
	| RecordStatement
	| StreakStatement
	| IntervalStatement
	| CountStatement
	| OutsideStatement;

export type ClaimKind = Statement['kind'];

/** One checkable assertion of an article, anchored to its words. */
export interface Claim {
	/** Unique within the article; part of the address. */
	id: string;
	/** Code of the district that the claim is about. */
	district: string;
	/** Where the claim stands in the Korean text, and in the English one. */
	anchor: { ko: TextQuote; en: TextQuote };
	/** A few words that name the claim in lists. */
	title: { ko: string; en: string };
	statement: Statement;
	/** Printed elsewhere about the same matter. */
	citations: readonly Citation[];
}

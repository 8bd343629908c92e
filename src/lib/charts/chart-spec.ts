import type { Mark } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Locale } from '../format/locale';
import type { ColourRole } from './palette';
import type { ChangePairsSpec } from './change-pairs-spec';
import type { DistributionSpec } from './distribution-spec';
import type { RankLinesSpec } from './rank-lines-spec';
import type { ScatterSpec } from './scatter-spec';
import type { TileMapSpec } from './tile-map-spec';

/** What every chart says, whatever it draws. Plain data with ready words: it survives JSON unchanged. */
export interface ChartBase {
	locale: Locale;
	/** States the finding, not the topic. */
	title: string;
	/** One or two sentences for who cannot see the drawing. */
	summary: string;
	/** Who published the figures, and when they were taken. */
	source: string;
	/** Remarks under the drawing: marks, boundaries, what is missing. */
	notes: readonly string[];
}

/** A value axis with its ticks chosen: drawings in any size share it. */
export interface ValueAxis {
	min: number;
	max: number;
	ticks: readonly { value: number; label: string }[];
	/** Said once beside the axis when the tick labels do not carry it: `천 명`. Empty for percent. */
	unit: string;
}

export interface RankingBar {
	code: string;
	label: string;
	/** Null when missing: the row stays, and `valueLabel` says why there is no bar. */
	value: number | null;
	rank: number | null;
	/** For the rank column: `1`, `공동 2`. Empty without a rank. */
	rankLabel: string;
	valueLabel: string;
	highlighted: boolean;
	/** Hue and shape of its own, when several are set off; a single one is the highlight. */
	role?: ColourRole;
	lowReliability: boolean;
	/** Confidence interval of the value. */
	interval?: readonly [low: number, high: number];
	/** The interval in words, for the table. */
	intervalLabel?: string;
	/** Ranks that sampling error allows, for a column headed so: `1–7`. */
	rankSetLabel?: string;
	/** Set when members are left out between the bar above and this one: `54곳 생략`. */
	omittedBefore: string | null;
	/** The bar in words: `영등포구 65.2%, 25곳 중 1위`. */
	spoken: string;
}

/** Sorted horizontal bars from 0: who leads, who follows, and where the highlighted stand. */
export interface RankingBarsSpec extends ChartBase {
	kind: 'ranking-bars';
	period: Period;
	axis: ValueAxis;
	headings: {
		rank: string;
		name: string;
		value: string;
		interval?: string;
		rankSet?: string;
		/** The same where there is little room: `95% 순위`. */
		rankSetShort?: string;
	};
	bars: readonly RankingBar[];
	/** Set when members are left out after the last bar. */
	omittedAfter: string | null;
}

export interface TrendLine {
	code: string;
	label: string;
	role: ColourRole;
	/** One per period; null is a gap, and is never bridged. */
	values: readonly (number | null)[];
	/** One per period: the value in words, or why there is none. */
	valueLabels: readonly string[];
	marks: readonly Mark[];
	/** One per period: a remark for the tooltip such as a rank, or null. */
	details: readonly (string | null)[];
	/** Name at the end of the line, with its last value; null for lines that are only background. */
	endLabel: string | null;
}

/** From the first quartile of a universe to the third; the line of its median stands among the lines. */
export interface TrendBand {
	label: string;
	/** One per period, as in lines: null is a gap. */
	low: readonly (number | null)[];
	high: readonly (number | null)[];
	/** One per period: both ends in words, or why there are none. */
	valueLabels: readonly string[];
}

/** Lines over half-years. The value axis need not start at 0, and then `axisNote` says so. */
export interface TrendLinesSpec extends ChartBase {
	kind: 'trend-lines';
	/** Without holes, oldest first, so that equal steps in time are equal steps on the axis. */
	periods: readonly { period: Period; label: string; short: string; year: string }[];
	axis: ValueAxis;
	axisNote: string | null;
	headings: { name: string; period: string };
	/** Most important first: it is drawn over those that follow. */
	lines: readonly TrendLine[];
	band?: TrendBand;
}

/** Every kind of chart. A new kind is a new member here, and a new case where TypeScript then asks. */
export type ChartSpec =
	| RankingBarsSpec
	| TrendLinesSpec
	| RankLinesSpec
	| ScatterSpec
	| ChangePairsSpec
	| DistributionSpec
	| TileMapSpec;

export type ChartKind = ChartSpec['kind'];

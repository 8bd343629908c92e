import type { ChartBase, ValueAxis } from './chart-spec';
import type { ColourRole } from './palette';

/** One district at its exact value. */
export interface DistributionDot {
	code: string;
	label: string;
	value: number;
	valueLabel: string;
	/** `공동 8위`. */
	rankLabel: string;
	/** A hue when it is set off, `context` otherwise. */
	role: ColourRole;
	lowReliability: boolean;
	/** The dot in words: `영등포구 65.2%, 25곳 중 1위`. */
	spoken: string;
}

/** A class of a histogram; see `Bin` for what belongs to its edges. */
export interface DistributionBin {
	low: number;
	high: number;
	count: number;
	/** `58% 이상 60% 미만`. */
	label: string;
	/** Who stands in it, when they are few; empty otherwise. */
	names: string;
}

/** How the values of a universe are spread, and where the highlighted stand. */
export interface DistributionSpec extends ChartBase {
	kind: 'distribution';
	axis: ValueAxis;
	/** What the axis shows, and where it starts unless at 0. */
	axisNote: string;
	/** What a dot, or the height of a bar, stands for. */
	heading: string;
	/** Lowest value first. Everybody in a strip of dots; over bars only who is set off. */
	dots: readonly DistributionDot[];
	/** Bars of one width, lowest first; null for a strip of dots. */
	bins: readonly DistributionBin[] | null;
	/** Number of districts along the bars; null for a strip. */
	countAxis: ValueAxis | null;
	/** Null for so few values that they have no middle. */
	median: { value: number; label: string } | null;
	headings: {
		name: string;
		value: string;
		rank: string;
		bin: string;
		count: string;
		names: string;
	};
}

/** Who of the dots stands in the bar at a position, with their own positions: its right edge counts in the last bar alone. */
export function dotsInBin(
	{ dots, bins }: DistributionSpec,
	position: number
): { dot: DistributionDot; index: number }[] {
	const bin = bins?.[position];
	if (!bins || !bin) return [];
	const isLast = position === bins.length - 1;
	return dots
		.map((dot, index) => ({ dot, index }))
		.filter(({ dot }) => dot.value >= bin.low && (isLast || dot.value < bin.high));
}

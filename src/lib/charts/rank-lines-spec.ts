import type { Mark } from '../domain/figure';
import type { Period } from '../domain/period';
import type { ChartBase, ValueAxis } from './chart-spec';
import type { ColourRole } from './palette';

export interface RankLine {
	code: string;
	label: string;
	/** A hue for those set off, `muted` for lines that are only named, `context` for the rest. */
	role: ColourRole;
	/** One per period; null is a gap, and is never bridged. */
	ranks: readonly (number | null)[];
	/** One per period: `공동 8위`, or why there is no rank. */
	rankLabels: readonly string[];
	/** One per period: the value behind the rank; empty where there is none. */
	valueLabels: readonly string[];
	marks: readonly Mark[];
}

/** Rank of districts over half-years: rank 1 on top, gaps stay gaps (bump chart). */
export interface RankLinesSpec extends ChartBase {
	kind: 'rank-lines';
	/** Without holes, oldest first. `count` is how many were ranked then. */
	periods: readonly { period: Period; label: string; short: string; year: string; count: number }[];
	/** Ranks, the best at `min`: it is drawn on top. */
	axis: ValueAxis;
	headings: { period: string; rank: string };
	/** Most important first: it is drawn over those that follow. */
	lines: readonly RankLine[];
}

/** The lines with a name at their end, a place in the table and points to step to. */
export function namedLines(spec: RankLinesSpec): RankLine[] {
	return spec.lines.filter(({ role }) => role !== 'context');
}

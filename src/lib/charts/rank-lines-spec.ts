import type { ChartBase } from './chart-spec';

/** Rank of districts over half-years: rank 1 on top, gaps stay gaps (bump chart). */
export interface RankLinesSpec extends ChartBase {
	kind: 'rank-lines';
}

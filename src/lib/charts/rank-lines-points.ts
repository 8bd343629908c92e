import type { ChartPoint } from './chart-points';
import type { RankLinesSpec } from './rank-lines-spec';

export function rankLinesPoints(spec: RankLinesSpec): ChartPoint[][] {
	return spec.title === '' ? [] : [];
}

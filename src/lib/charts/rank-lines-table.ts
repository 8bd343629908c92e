import type { ChartTable } from './to-table';
import type { RankLinesSpec } from './rank-lines-spec';

export function rankLinesTable(spec: RankLinesSpec): ChartTable {
	return { caption: spec.title, columns: [], rows: [] };
}

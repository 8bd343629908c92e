import type { ChartTable } from './to-table';
import type { ScatterSpec } from './scatter-spec';

export function scatterTable(spec: ScatterSpec): ChartTable {
	return { caption: spec.title, columns: [], rows: [] };
}

import type { ChartTable } from './to-table';
import type { ChangePairsSpec } from './change-pairs-spec';

export function changePairsTable(spec: ChangePairsSpec): ChartTable {
	return { caption: spec.title, columns: [], rows: [] };
}

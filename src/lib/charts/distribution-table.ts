import type { ChartTable } from './to-table';
import type { DistributionSpec } from './distribution-spec';

export function distributionTable(spec: DistributionSpec): ChartTable {
	return { caption: spec.title, columns: [], rows: [] };
}

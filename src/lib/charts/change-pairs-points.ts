import type { ChangePairsSpec } from './change-pairs-spec';
import type { ChartPoint } from './chart-points';

/** One list, a point per row in the order of the rows; those without a change are read too. */
export function changePairsPoints({ rows }: ChangePairsSpec): ChartPoint[][] {
	return [
		rows.map(({ label, details, spoken, role }, index) => ({
			datasetIndex: 0,
			index,
			name: label,
			details: [...details],
			spoken,
			highlighted: role !== 'context'
		}))
	];
}

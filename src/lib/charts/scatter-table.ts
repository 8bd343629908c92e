import type { ScatterSpec } from './scatter-spec';
import type { ChartTable } from './to-table';

/** Both values of each district, and their difference where they measure the same. */
export function scatterTable({ title, headings, points }: ScatterSpec): ChartTable {
	const { name, x, y, difference } = headings;
	return {
		caption: title,
		columns: [
			{ label: name, numeric: false },
			{ label: x, numeric: true },
			{ label: y, numeric: true },
			...(difference === null ? [] : [{ label: difference, numeric: true }])
		],
		rows: points.map(({ code, label, xLabel, yLabel, differenceLabel, role }) => ({
			key: code,
			cells: [label, xLabel, yLabel, ...(difference === null ? [] : [differenceLabel])],
			highlighted: role !== 'context'
		}))
	};
}

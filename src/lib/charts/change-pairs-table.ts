import type { ChangePairsSpec } from './change-pairs-spec';
import type { ChartTable } from './to-table';

/** Both figures, the change and its rank. A member without a change says why in the figures’ cells. */
export function changePairsTable({ title, headings, rows }: ChangePairsSpec): ChartTable {
	return {
		caption: title,
		columns: [
			{ label: headings.name, numeric: false },
			{ label: headings.from, numeric: true },
			{ label: headings.to, numeric: true },
			{ label: headings.change, numeric: true },
			{ label: headings.rank, numeric: true }
		],
		rows: rows.map((row) => ({
			key: row.code,
			cells: [
				row.label,
				row.fromLabel,
				row.toLabel,
				row.rank === null ? '' : row.changeLabel,
				row.rankLabel
			],
			highlighted: row.role !== 'context'
		}))
	};
}

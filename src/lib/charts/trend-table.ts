import type { TrendLinesSpec } from './chart-spec';
import type { ChartTable } from './to-table';

/** A table of more lines than these is none that anyone reads. */
const mostContextTabled = 30;

/** Whether the table also holds the lines that are only background. */
export function tablesContext(contextLines: number): boolean {
	return contextLines <= mostContextTabled;
}

/** Periods run down, lines across: a table of 25 lines scrolls sideways. The band stands after the named. */
export function trendTable({ title, headings, periods, lines, band }: TrendLinesSpec): ChartTable {
	const context = lines.filter(({ role }) => role === 'context');
	const columns = [
		...lines.filter(({ role }) => role !== 'context'),
		...(band ? [band] : []),
		...(tablesContext(context.length) ? context : [])
	];
	return {
		caption: title,
		columns: [
			{ label: headings.period, numeric: false },
			...columns.map(({ label }) => ({ label, numeric: true }))
		],
		rows: periods.map(({ period, label }, index) => ({
			key: period,
			cells: [label, ...columns.map(({ valueLabels }) => valueLabels[index] ?? '')],
			highlighted: false
		}))
	};
}

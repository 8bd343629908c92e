import { namedLines, type RankLine, type RankLinesSpec } from './rank-lines-spec';
import type { ChartTable } from './to-table';

/** Surveys down, the named lines across, each with its rank and value. Grey lines are left out. */
export function rankLinesTable(spec: RankLinesSpec): ChartTable {
	const lines = namedLines(spec);
	return {
		caption: spec.title,
		columns: [
			{ label: spec.headings.period, numeric: false },
			...lines.map(({ label }) => ({ label, numeric: true }))
		],
		rows: spec.periods.map(({ period, label }, index) => ({
			key: period,
			cells: [label, ...lines.map((line) => cellOf(line, index))],
			highlighted: false
		}))
	};
}

function cellOf({ rankLabels, valueLabels }: RankLine, index: number): string {
	const value = valueLabels[index] ?? '';
	return `${rankLabels[index] ?? ''}${value === '' ? '' : ` (${value})`}`;
}

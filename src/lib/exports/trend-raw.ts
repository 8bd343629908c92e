import type { TrendLinesSpec } from '../charts/chart-spec';
import type { RawTable } from './raw-table';

/** A row for each line at each survey: a gap has an empty value, and says why it is one. */
export function trendRaw({ periods, lines }: TrendLinesSpec): RawTable {
	return {
		columns: ['line', 'name', 'period', 'value', 'mark', 'missing'],
		rows: lines.flatMap((line) =>
			periods.map(({ period }, index) => {
				const value = line.values[index] ?? null;
				return [
					line.code,
					line.label,
					period,
					value,
					line.marks[index] === 'low-reliability' ? '*' : '',
					value === null ? (line.valueLabels[index] ?? '') : ''
				];
			})
		)
	};
}

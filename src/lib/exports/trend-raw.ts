import type { TrendLinesSpec } from '../charts/chart-spec';
import type { RawTable } from './raw-table';

/**
 * A row for each line at each survey: a gap has an empty value, and says why it is one. The band of
 * the middle half follows, with both its ends in columns that are only there with it.
 */
export function trendRaw({ periods, lines, band }: TrendLinesSpec): RawTable {
	const ofLines = lines.flatMap((line) =>
		periods.map(({ period }, index) => {
			const value = line.values[index] ?? null;
			const mark = line.marks[index] === 'low-reliability' ? '*' : '';
			const missing = value === null ? (line.valueLabels[index] ?? '') : '';
			return [line.code, line.label, period, value, mark, missing];
		})
	);
	const columns = ['line', 'name', 'period', 'value', 'mark', 'missing'];
	if (!band) return { columns, rows: ofLines };
	const ofBand = periods.map(({ period }, index) => {
		const [low, high] = [band.low[index] ?? null, band.high[index] ?? null];
		const missing = low === null ? (band.valueLabels[index] ?? '') : '';
		return ['band', band.label, period, null, '', missing, low, high];
	});
	const rows = [...ofLines.map((row) => [...row, null, null]), ...ofBand];
	return { columns: [...columns, 'low', 'high'], rows };
}

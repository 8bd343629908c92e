import type { ChartSpec } from '../charts/chart-spec';
import { toTable } from '../charts/to-table';
import { rankingRaw } from './ranking-raw';
import type { RawTable } from './raw-table';
import { trendRaw } from './trend-raw';

/** The figures that a chart shows, unrounded and in its order. */
export function toRawTable(spec: ChartSpec): RawTable {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingRaw(spec);
		case 'trend-lines':
			return trendRaw(spec);
		default:
			return wordsOf(spec);
	}
}

/** The table beside the chart as it is written, with a key for each row. */
function wordsOf(spec: ChartSpec): RawTable {
	const { columns, rows } = toTable(spec);
	return {
		columns: ['key', ...columns.map(({ label }) => label)],
		rows: rows.map(({ key, cells }) => [key, ...cells])
	};
}

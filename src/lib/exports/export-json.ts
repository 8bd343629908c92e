import type { ChartBase } from '../charts/chart-spec';
import type { ExportAbout } from './export-about';
import type { RawTable } from './raw-table';

/**
 * Figures as JSON: what they say, where they come from, and a record for each row, null where a cell
 * is empty. The same view gives the same bytes, unless the day (ISO) is asked to be in it.
 */
export function exportJson(
	{ columns, rows }: RawTable,
	{ locale, summary, notes }: ChartBase,
	{ title, source, version, address }: ExportAbout,
	date?: string
): string {
	const records = rows.map((row) =>
		Object.fromEntries(columns.map((column, index) => [column, filled(row[index])]))
	);
	const about = { title, summary, notes, locale, source, data_version: version, address };
	return `${JSON.stringify({ ...about, ...(date && { date }), rows: records }, null, '\t')}\n`;
}

const filled = (cell: string | number | null | undefined) =>
	cell === undefined || cell === '' ? null : cell;

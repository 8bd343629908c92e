import { writeTable } from '../csv/write-table';
import { cellText } from './cell-text';
import type { ExportAbout } from './export-about';
import type { RawTable } from './raw-table';

/**
 * Figures as CSV (RFC 4180, but for LF). What they show and where they come from stands in columns of
 * its own at the end of every row: lines above or below the table would need options in R, pandas and
 * spreadsheets alike, and would be lost when two files are joined. It begins with the byte order mark,
 * without which Excel takes the Korean for another encoding; pandas and readr pass over it.
 */
export function exportCsv({ columns, rows }: RawTable, about: ExportAbout): string {
	const origin = [about.title, about.source, about.version, about.address];
	const table = writeTable([
		[...columns, 'title', 'source', 'data_version', 'address'].map(cellText),
		...rows.map((row) => [...row, ...origin].map(cellText))
	]);
	return `\ufeff${table}`;
}

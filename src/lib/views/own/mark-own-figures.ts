import type { SeriesId } from '../../domain/dataset';
import type { OwnDataset } from '../../domain/own-overlay';
import { parsePeriod, type Period } from '../../domain/period';
import type { RawCell, RawTable } from '../../exports/raw-table';

/** A value of a row, and where it is from. */
interface Place {
	name: string;
	series: SeriesId;
	period: Period;
}

/** What a table without the names of surveys or series is about. */
interface Main {
	series: SeriesId;
	period: Period;
}

/**
 * Figures of a file with a column that names those of the reader, and one with ours for each. A table
 * of classes has no figure of one district, and stays as it is.
 */
export function markOwnFigures(
	table: RawTable,
	dataset: OwnDataset,
	main: Main,
	/** What a scatter's horizontal axis shows. */
	other: Main | undefined
): RawTable {
	const { columns, rows } = table;
	const at = (row: readonly RawCell[], column: string) => row[columns.indexOf(column)];
	const codeColumn = ['district_code', 'line'].find((name) => columns.includes(name));
	if (codeColumn === undefined) return table;
	const placesOf = (row: readonly RawCell[]): Place[] => {
		const periodAt = (column: string) => parsePeriod(String(at(row, column) ?? '')) ?? main.period;
		const { series } = main;
		if (columns.includes('y')) {
			const x = other ?? main;
			return [
				{ name: 'x', ...x },
				{ name: 'y', ...main }
			];
		}
		if (columns.includes('from_period')) {
			return [
				{ name: 'from', series, period: periodAt('from_period') },
				{ name: 'to', series, period: periodAt('to_period') }
			];
		}
		return [{ name: 'value', series, period: periodAt('period') }];
	};
	const first = rows[0];
	const names = first ? placesOf(first).map(({ name }) => name) : [];
	return {
		columns: [...columns, 'own_data', ...names.map((name) => `published_${name}`)],
		rows: rows.map((row) => {
			const code = String(at(row, codeColumn));
			const isPlace = dataset.districts.find(code) !== undefined;
			const found = placesOf(row).map(({ name, series, period }) => ({
				name,
				isOwn: isPlace && dataset.isOwn(code, series, period),
				ours: isPlace ? dataset.published.figure(code, series, period) : undefined
			}));
			const own = found.filter(({ isOwn }) => isOwn).map(({ name }) => name);
			const ours = found.map(({ isOwn, ours }) =>
				isOwn && ours?.kind === 'value' ? ours.value : null
			);
			return [...row, own.join(' '), ...ours];
		})
	};
}

import { cellFlags, marksOf, seriesKey, type Cell, type SeriesId } from './dataset';
import { comparePeriods, type Period } from './period';

/** What one column of a reader's table is about. */
export interface OwnColumn {
	series: SeriesId;
	period: Period;
}

/** What a reader's file is, without its figures. */
export type OwnTableAbout = Pick<OwnTable, 'name' | 'added' | 'bytes' | 'rows' | 'cells'>;

/**
 * One file of a reader as figures, column by column in two typed arrays: a million figures are about
 * ten megabytes, are cloned and stored as they are, and one series is had without looking at the rest.
 */
export interface OwnTable {
	/** The file's name; no two tables of `OwnData` have the same. */
	name: string;
	/** ISO time at which it was read. */
	added: string;
	/** Size of the file. */
	bytes: number;
	/** Rows below the header. */
	rows: number;
	/** Figures that the table gives, suppressed ones included. */
	cells: number;
	/** Codes in the order of every column: the list of districts may be another one when it is used. */
	districts: readonly string[];
	/** Column `i` takes `districts.length` places of `values` and `flags`, from `i * districts.length` on. */
	columns: readonly OwnColumn[];
	/** NaN where `flags` lacks `cellFlags.present`. */
	values: Float64Array<ArrayBuffer>;
	/** Bits of `cellFlags`; 0 where the table says nothing about a district. */
	flags: Uint8Array<ArrayBuffer>;
}

/** All that a reader has brought in. A later table wins over an earlier one, and all of them over ours. */
export interface OwnData {
	tables: readonly OwnTable[];
}

/** Every series of which the reader has a figure, in the order in which the files name them. */
export function ownSeries(own: OwnData): SeriesId[] {
	const all = own.tables.flatMap(({ columns }) => columns.map(({ series }) => series));
	return [...new Map(all.map((series) => [seriesKey(series), series])).values()];
}

/** The surveys of which the reader has a figure, of one series or of any, oldest first. */
export function ownPeriods(own: OwnData, id?: SeriesId): Period[] {
	const key = id && seriesKey(id);
	const all = own.tables.flatMap(({ columns }) =>
		columns.flatMap(({ series, period }) =>
			key === undefined || seriesKey(series) === key ? [period] : []
		)
	);
	return [...new Set(all)].sort(comparePeriods);
}

/** One cell of a column of a table; undefined where it says nothing. */
export function ownCellAt(table: OwnTable, column: number, row: number): Cell | undefined {
	const about = table.columns[column];
	const district = table.districts[row];
	if (!about || district === undefined) return undefined;
	const at = column * table.districts.length + row;
	const flags = table.flags[at] ?? 0;
	if (flags === 0) return undefined;
	return {
		...about.series,
		...{ period: about.period, district },
		value: flags & cellFlags.present ? (table.values[at] ?? null) : null,
		...marksOf(flags)
	};
}

/**
 * The reader's cells of one series, one a place: where several tables give it, that of the last. By
 * survey and code. Only its own columns are touched, however many figures there are.
 */
export function ownCellsOf(own: OwnData, id: SeriesId): Cell[] {
	const key = seriesKey(id);
	const cells = new Map<string, Cell>();
	for (const table of own.tables) {
		table.columns.forEach(({ series }, column) => {
			if (seriesKey(series) !== key) return;
			for (let row = 0; row < table.districts.length; row++) {
				const cell = ownCellAt(table, column, row);
				if (cell) cells.set(`${cell.period} ${cell.district}`, cell);
			}
		});
	}
	return [...cells.values()].sort(
		(a, b) => comparePeriods(a.period, b.period) || (a.district < b.district ? -1 : 1)
	);
}

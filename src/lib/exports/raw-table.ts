/** Text, a number as computed, or nothing. */
export type RawCell = string | number | null;

/** Figures as they are, not as they are written: one kind of thing to a row, columns named for machines. */
export interface RawTable {
	columns: readonly string[];
	rows: readonly (readonly RawCell[])[];
}

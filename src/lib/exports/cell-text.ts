import type { RawCell } from './raw-table';

/** What a spreadsheet takes for a formula when a text begins with it; the wide forms as some do. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell of a file for spreadsheets. A number keeps every digit, with `.` and an ASCII minus, so that
 * it reads back as the same number; what is no number (null, NaN) is empty. A text that would run as
 * a formula gets an apostrophe before it, which a spreadsheet shows as text.
 */
export function cellText(cell: RawCell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	if (cell === null) return '';
	return startsFormula.test(cell) ? `'${cell}` : cell;
}

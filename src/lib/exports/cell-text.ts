import { spreadsheetText } from '../csv/spreadsheet-text';
import type { RawCell } from './raw-table';

/**
 * A cell of a file for spreadsheets. A number keeps every digit, with `.` and an ASCII minus, so that
 * it reads back as the same number; what is no number (null, NaN) is empty. No text runs as a formula.
 */
export function cellText(cell: RawCell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	return cell === null ? '' : spreadsheetText(cell);
}

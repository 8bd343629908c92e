import { spreadsheetText } from '../csv/spreadsheet-text';
import { writeTable } from '../csv/write-table';
import { saveText } from './save-text';

/** Hands a list to the reader as a CSV file that spreadsheets open as UTF-8. */
export function saveIssueFile(name: string, rows: readonly (readonly string[])[]): void {
	saveText(name, `\ufeff${writeTable(rows.map((row) => row.map(spreadsheetText)))}`, 'text/csv');
}

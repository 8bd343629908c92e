import type { Cell } from '../../domain/dataset';
import type { FigureLists } from '../figure-lists';
import type { Issue } from '../issue';
import type { Row } from '../read-rows';

/** What a published table gave: figures, what was left out and why, and what is wrong with it. */
export interface PublishedReading {
	cells: Cell[];
	/** Reason to number of cells or rows left out. */
	skipped: ReadonlyMap<string, number>;
	issues: Issue[];
}

/** One way in which the office's tables have been published. */
export interface PublishedShape {
	/** What a report calls it. */
	title: string;
	/** By its header, never by its file name. */
	recognise(rows: readonly Row[]): boolean;
	read(rows: readonly Row[], file: string, lists: FigureLists): PublishedReading;
}

/** Whether a row begins with these cells: how a header is told. */
export function startsWith(row: Row | undefined, labels: readonly string[]): boolean {
	return labels.every((label, i) => row?.cells[i]?.trim() === label);
}

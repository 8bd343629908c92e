import { cellPath, listPath, type FigureList } from './cell-place';
import type { Cell } from './dataset';
import type { Period } from './period';
import { isSameFigure } from './release-patch';

/** A figure of both releases that has another value or mark in the later one. */
export interface ChangedCell {
	before: Cell;
	after: Cell;
}

/** A list with how many figures it has. */
export interface CountedList {
	list: FigureList;
	count: number;
}

/** What a later state of the figures has otherwise than an earlier one; every figure is told of once. */
export interface ReleaseChanges {
	/** Another value; the largest change first. */
	revised: ChangedCell[];
	/** The same value with another mark. */
	marked: ChangedCell[];
	/** New figures in lists that were there, and figures that such lists no longer have. */
	added: Cell[];
	withdrawn: Cell[];
	/** Whole lists, of half-years that were there before or not. */
	listsAdded: CountedList[];
	listsWithdrawn: CountedList[];
	periodsAdded: Period[];
	periodsWithdrawn: Period[];
	/** Codes of districts that have figures on one side only. */
	districtsAppeared: string[];
	districtsGone: string[];
}

export function releaseChanges(earlier: readonly Cell[], later: readonly Cell[]): ReleaseChanges {
	const before = new Map(earlier.map((cell) => [cellPath(cell), cell]));
	const after = new Map(later.map((cell) => [cellPath(cell), cell]));
	const both = [...before].flatMap(([path, cell]): ChangedCell[] => {
		const now = after.get(path);
		return now && !isSameFigure(cell, now) ? [{ before: cell, after: now }] : [];
	});
	const came = later.filter((cell) => !before.has(cellPath(cell)));
	const went = earlier.filter((cell) => !after.has(cellPath(cell)));
	const listsBefore = new Set(earlier.map(listPath));
	const listsAfter = new Set(later.map(listPath));
	const districts = [valuesOf(earlier, 'district'), valuesOf(later, 'district')] as const;
	const periods = [valuesOf(earlier, 'period'), valuesOf(later, 'period')] as const;
	return {
		revised: both
			.filter(({ before, after }) => before.value !== after.value)
			.sort((a, b) => sizeOf(b) - sizeOf(a)),
		marked: both.filter(({ before, after }) => before.value === after.value),
		added: came.filter((cell) => listsBefore.has(listPath(cell))),
		withdrawn: went.filter((cell) => listsAfter.has(listPath(cell))),
		listsAdded: countLists(came.filter((cell) => !listsBefore.has(listPath(cell)))),
		listsWithdrawn: countLists(went.filter((cell) => !listsAfter.has(listPath(cell)))),
		periodsAdded: periods[1].filter((period) => !periods[0].includes(period)),
		periodsWithdrawn: periods[0].filter((period) => !periods[1].includes(period)),
		districtsAppeared: districts[1].filter((code) => !districts[0].includes(code)),
		districtsGone: districts[0].filter((code) => !districts[1].includes(code))
	};
}

/** How far a value moved; a value that came or went moved furthest. */
function sizeOf({ before, after }: ChangedCell): number {
	return before.value === null || after.value === null
		? Number.MAX_VALUE
		: Math.abs(after.value - before.value);
}

function countLists(cells: readonly Cell[]): CountedList[] {
	const counted = new Map<string, CountedList>();
	for (const cell of cells) {
		const { period, measure, sex, age } = cell;
		const known = counted.get(listPath(cell));
		if (known) known.count++;
		else counted.set(listPath(cell), { list: { period, measure, sex, age }, count: 1 });
	}
	return [...counted.values()];
}

/** Each value once, in order. */
function valuesOf<K extends 'district' | 'period'>(cells: readonly Cell[], key: K): Cell[K][] {
	return [...new Set(cells.map((cell) => cell[key]))].sort();
}

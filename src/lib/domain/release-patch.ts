import { cellPath, listPath, placeOfCell, type CellPlace, type FigureList } from './cell-place';
import type { Cell } from './dataset';

/** What turns the figures of a release into those of the release before it. */
export interface ReleasePatch {
	/** Lists that the earlier release did not have at all, each said once however many districts it has. */
	absentLists: readonly FigureList[];
	/** Single figures that the earlier release did not have, in lists that it had. */
	absentCells: readonly CellPlace[];
	/** Figures as the earlier release had them, because the later one has others there, or none. */
	earlierCells: readonly Cell[];
}

/** The patch that leads from the `later` cells back to the `earlier` ones; the order of cells is no change. */
export function reversePatch(earlier: readonly Cell[], later: readonly Cell[]): ReleasePatch {
	const before = new Map(earlier.map((cell) => [cellPath(cell), cell]));
	const after = new Map(later.map((cell) => [cellPath(cell), cell]));
	const listsBefore = new Set(earlier.map(listPath));
	const absentLists = new Map<string, FigureList>();
	const absentCells: CellPlace[] = [];
	for (const [path, cell] of after) {
		if (before.has(path)) continue;
		const { period, measure, sex, age } = cell;
		if (listsBefore.has(listPath(cell))) absentCells.push(placeOfCell(cell));
		else absentLists.set(listPath(cell), { period, measure, sex, age });
	}
	const earlierCells = [...before].flatMap(([path, cell]) => {
		const now = after.get(path);
		return now && isSameFigure(cell, now) ? [] : [cell];
	});
	return { absentLists: [...absentLists.values()], absentCells, earlierCells };
}

/** The cells of the earlier release. Applying a patch to anything but its later release gives nonsense. */
export function applyPatch(later: readonly Cell[], patch: ReleasePatch): Cell[] {
	const lists = new Set(patch.absentLists.map(listPath));
	const replaced = new Set([...patch.absentCells, ...patch.earlierCells].map(cellPath));
	const kept = later.filter((cell) => !lists.has(listPath(cell)) && !replaced.has(cellPath(cell)));
	return [...kept, ...patch.earlierCells];
}

export function isEmptyPatch({ absentLists, absentCells, earlierCells }: ReleasePatch): boolean {
	return absentLists.length + absentCells.length + earlierCells.length === 0;
}

/** Whether two cells of one place say the same, marks included; marks of a value not shown say nothing. */
export function isSameFigure(a: Cell, b: Cell): boolean {
	if (a.suppressed && b.suppressed) return true;
	return (
		a.value === b.value &&
		a.lowReliability === b.lowReliability &&
		a.suppressed === b.suppressed &&
		a.rounded === b.rounded
	);
}

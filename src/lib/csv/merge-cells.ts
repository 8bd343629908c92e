import { seriesKey, type Cell } from '../domain/dataset';

/**
 * What a new cell does to the figures there are. `equal-coarser`: a whole number that agrees with a
 * finer figure, which stays. `refined`: a finer figure that agrees replaces a whole number.
 * `marked`: the same figure, now with a low-reliability mark. `changed`: another figure.
 */
export const mergeOutcomes = [
	'added',
	'equal',
	'equal-coarser',
	'refined',
	'marked',
	'changed'
] as const;
export type MergeOutcome = (typeof mergeOutcomes)[number];

export interface MergeStep {
	outcome: MergeOutcome;
	/** The cell as it stands afterwards. */
	cell: Cell;
	/** Null when there was none. */
	before: Cell | null;
}

export function cellKey(cell: Cell): string {
	return `${cell.period} ${cell.district} ${seriesKey(cell)}`;
}

/** Half a unit for a whole number, half a tenth for the finer one: the furthest that both can be right. */
const widestAgreement = 0.5 + 0.05;
const floatSlack = 1e-9;

function agree(coarse: Cell, fine: Cell): boolean {
	return (
		coarse.value !== null &&
		fine.value !== null &&
		Math.abs(coarse.value - fine.value) < widestAgreement + floatSlack
	);
}

/**
 * One cell brought to another of the same place. Marks are only ever gained: a table without marks
 * says nothing about reliability, so the order in which tables come does not matter.
 */
export function mergeCell(before: Cell | null, incoming: Cell): MergeStep {
	if (!before) return { outcome: 'added', cell: incoming, before };
	const lowReliability = before.lowReliability || incoming.lowReliability;
	const outcome = compare(before, incoming);
	if (outcome === 'changed') return { outcome, cell: incoming, before };
	const kept = outcome === 'refined' ? incoming : before;
	const cell = kept.lowReliability === lowReliability ? kept : { ...kept, lowReliability };
	const gained = lowReliability && !before.lowReliability;
	return { outcome: gained && outcome !== 'refined' ? 'marked' : outcome, cell, before };
}

function compare(before: Cell, incoming: Cell): MergeOutcome {
	if (before.rounded && !incoming.rounded && agree(before, incoming)) return 'refined';
	if (!before.rounded && incoming.rounded && agree(incoming, before)) return 'equal-coarser';
	return before.value === incoming.value && before.rounded === incoming.rounded
		? 'equal'
		: 'changed';
}

/** Brings cells into the figures there are, one after another; `cells` is left as it was. */
export function mergeCells(
	cells: ReadonlyMap<string, Cell>,
	incoming: readonly Cell[]
): { cells: Map<string, Cell>; steps: MergeStep[] } {
	const merged = new Map(cells);
	const steps = incoming.map((cell) => {
		const key = cellKey(cell);
		const step = mergeCell(merged.get(key) ?? null, cell);
		merged.set(key, step.cell);
		return step;
	});
	return { cells: merged, steps };
}

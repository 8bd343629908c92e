import { seriesKey, type Cell, type Dataset } from './dataset';
import { ownCellsOf, ownSeries, type OwnData } from './own-data';
import { comparePeriods } from './period';

/** A cell of the reader that differs from ours. */
export interface OwnDifference {
	cell: Cell;
	/** Null where ours is suppressed. */
	ours: number | null;
	/** The reader's minus ours, in points of a rate or in thousands; null when one of them is suppressed. */
	difference: number | null;
}

export interface OwnDifferences {
	/** Cells that we do not have. */
	added: number;
	/** Cells with the value that we have; marks may differ. */
	equal: number;
	/** All that differ: rates by size of the difference, then counts likewise, then suppressed ones. */
	different: OwnDifference[];
}

/** Decimal fractions differ by less than this when they are written alike. */
const slack = 1e-9;

/** What a reader's figures change: every series that they have is looked up in `dataset`. */
export function compareOwn(dataset: Dataset, own: OwnData): OwnDifferences {
	let added = 0;
	let equal = 0;
	const different: OwnDifference[] = [];
	for (const series of ownSeries(own)) {
		if (!dataset.measure(series.measure)) continue;
		for (const cell of ownCellsOf(own, series)) {
			if (dataset.districts.positionOf(cell.district) === undefined) continue;
			const figure = dataset.figure(cell.district, series, cell.period);
			const ours = figure.kind === 'value' ? figure.value : null;
			if (figure.kind === 'missing' && figure.reason !== 'suppressed') added += 1;
			else if (isSame(ours, cell.value)) equal += 1;
			else {
				const difference = ours === null || cell.value === null ? null : cell.value - ours;
				different.push({ cell, ours, difference });
			}
		}
	}
	return { added, equal, different: different.sort(bySize(dataset)) };
}

function isSame(a: number | null, b: number | null): boolean {
	return a === b || (a !== null && b !== null && Math.abs(a - b) < slack);
}

/** Points and thousands are no common scale, so rates come first. */
function bySize(dataset: Dataset) {
	const kind = ({ cell, difference }: OwnDifference) =>
		difference === null ? 2 : dataset.measure(cell.measure)?.unit === 'percent' ? 0 : 1;
	return (a: OwnDifference, b: OwnDifference) =>
		kind(a) - kind(b) ||
		Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0) ||
		comparePeriods(b.cell.period, a.cell.period) ||
		(nameOf(a.cell) < nameOf(b.cell) ? -1 : 1);
}

const nameOf = (cell: Cell) => `${seriesKey(cell)} ${cell.district}`;

import type { DistrictList } from './district-list';
import type { Figure } from './figure';
import type { Measure } from './measure';
import { comparePeriods, type Period } from './period';
import { groupKey, type PopulationGroup } from './population';
import { missingReason } from './publication';

/** One published cell, as a row of `data/employment/<period>.csv` gives it. */
export interface Cell extends PopulationGroup {
	period: Period;
	district: string;
	measure: string;
	/** Null only with `suppressed`. */
	value: number | null;
	lowReliability: boolean;
	suppressed: boolean;
	/** Published in whole units although the measure has decimals elsewhere. */
	rounded: boolean;
}

/** What a series holds: one measure of one population group. */
export interface SeriesId extends PopulationGroup {
	measure: string;
}

/**
 * One measure of one group at one period for all districts, in the order of `DistrictList.all`.
 * `values` is NaN where `flags` lacks `present`; read through `Dataset.figure` unless counting in bulk.
 */
export interface Column {
	values: Float64Array;
	flags: Uint8Array;
}

export const cellFlags = { present: 1, lowReliability: 2, suppressed: 4, rounded: 8 } as const;

export function seriesKey(id: SeriesId): string {
	return `${id.measure}.${groupKey(id)}`;
}

/** What a cell says, as bits of `cellFlags`. */
export function flagsOf(cell: Pick<Cell, 'value' | keyof CellMarks>): number {
	return (
		(cell.value === null ? 0 : cellFlags.present) |
		(cell.lowReliability ? cellFlags.lowReliability : 0) |
		(cell.suppressed ? cellFlags.suppressed : 0) |
		(cell.rounded ? cellFlags.rounded : 0)
	);
}

export type CellMarks = Pick<Cell, 'lowReliability' | 'suppressed' | 'rounded'>;

/** The way back: what bits of `cellFlags` say beside the value. */
export function marksOf(flags: number): CellMarks {
	return {
		lowReliability: (flags & cellFlags.lowReliability) !== 0,
		suppressed: (flags & cellFlags.suppressed) !== 0,
		rounded: (flags & cellFlags.rounded) !== 0
	};
}

/**
 * All figures of a release, immutable: one typed column per series and period, so that a ranking
 * touches only its own numbers however many cells there are, and a look-up by code never scans.
 */
export class Dataset {
	readonly districts: DistrictList;
	readonly measures: readonly Measure[];
	/** Names the release the figures come from: shown beside every verdict. */
	readonly version: string;
	readonly #series = new Map<string, { id: SeriesId; columns: Map<Period, Column> }>();
	/** The series asked for last, by its very object: whoever reads 228 figures asks so 228 times. */
	#last: { id: SeriesId; columns: Map<Period, Column> | undefined } | undefined;

	/**
	 * A later cell for the same place replaces an earlier one. Throws on a district or measure that
	 * is not in the lists: readers must have checked that, with file and row to name.
	 */
	constructor(
		districts: DistrictList,
		measures: readonly Measure[],
		cells: Iterable<Cell>,
		version: string
	) {
		this.districts = districts;
		this.measures = measures;
		this.version = version;
		for (const cell of cells) {
			const position = districts.positionOf(cell.district);
			if (position === undefined) throw new Error(`Unknown district code ${cell.district}`);
			if (!this.measure(cell.measure)) throw new Error(`Unknown measure ${cell.measure}`);
			const column = this.#columnToFill(cell);
			column.values[position] = cell.value ?? NaN;
			column.flags[position] = flagsOf(cell);
		}
	}

	#columnToFill(cell: Cell): Column {
		const key = seriesKey(cell);
		let series = this.#series.get(key);
		if (!series) {
			const id = { measure: cell.measure, sex: cell.sex, age: cell.age };
			this.#series.set(key, (series = { id, columns: new Map() }));
		}
		let column = series.columns.get(cell.period);
		if (!column) {
			const size = this.districts.all.length;
			column = { values: new Float64Array(size).fill(NaN), flags: new Uint8Array(size) };
			series.columns.set(cell.period, column);
		}
		return column;
	}

	measure(id: string): Measure | undefined {
		return this.measures.find((measure) => measure.id === id);
	}

	/** Every series with at least one cell, in no particular order. */
	seriesIds(): SeriesId[] {
		return [...this.#series.values()].map((series) => series.id);
	}

	/** Periods with at least one cell of the series, oldest first. */
	periodsOf(id: SeriesId): Period[] {
		return [...(this.#series.get(seriesKey(id))?.columns.keys() ?? [])].sort(comparePeriods);
	}

	/** Periods with at least one cell of anything, oldest first. */
	periods(): Period[] {
		const all = [...this.#series.values()].flatMap((series) => [...series.columns.keys()]);
		return [...new Set(all)].sort(comparePeriods);
	}

	/** Undefined when no district has a cell there. */
	column(id: SeriesId, period: Period): Column | undefined {
		if (this.#last?.id !== id) {
			this.#last = { id, columns: this.#series.get(seriesKey(id))?.columns };
		}
		return this.#last.columns?.get(period);
	}

	/** The figure of a district, or missing with the reason; throws on an unknown code or measure. */
	figure(code: string, id: SeriesId, period: Period): Figure {
		const position = this.districts.positionOf(code);
		const measure = this.measure(id.measure);
		if (position === undefined) throw new Error(`Unknown district code ${code}`);
		if (!measure) throw new Error(`Unknown measure ${id.measure}`);
		const column = this.column(id, period);
		const flags = column?.flags[position] ?? 0;
		if (column && flags & cellFlags.present) {
			return {
				kind: 'value',
				value: column.values[position]!,
				mark: flags & cellFlags.lowReliability ? 'low-reliability' : 'none',
				decimals: flags & cellFlags.rounded ? 0 : measure.decimals
			};
		}
		if (flags & cellFlags.suppressed) return { kind: 'missing', reason: 'suppressed' };
		const district = this.districts.all[position]!;
		return { kind: 'missing', reason: missingReason(district, period, id) };
	}
}

import { Dataset, seriesKey, type Column, type SeriesId } from './dataset';
import type { OwnColumn, OwnData, OwnTable } from './own-data';
import { ownPeriods, ownSeries } from './own-data';
import { compareOwn, type OwnDifferences } from './own-differences';
import { comparePeriods, type Period } from './period';

/** Follows the fingerprint of our figures in the version of what is computed from the reader's too. */
const ownMark = '.own';

/** Whether what bears this version was computed from a reader's figures as well as ours. */
export const isOwnVersion = (version: string) => version.endsWith(ownMark);

/**
 * A release with a reader's figures laid over it: where the reader has a cell, suppressed ones
 * included, it stands in place of ours. `base` may itself fetch or trace: it is asked only for what is
 * asked of this one. Own districts that the release does not know are passed over.
 */
export class OwnDataset extends Dataset {
	readonly #base: Dataset;
	readonly #own: OwnData;
	/** By series and survey, the tables that say something there, first to last. */
	readonly #places = new Map<string, { table: OwnTable; column: number }[]>();
	readonly #positions = new Map<OwnTable, Int32Array>();
	readonly #columns = new Map<string, { ours: Column | undefined; merged: Column }>();
	readonly #askedFiles = new Set<string>();

	constructor(base: Dataset, own: OwnData) {
		super(base.districts, base.measures, [], base.version + ownMark);
		this.#base = base;
		this.#own = own;
		for (const table of own.tables) {
			this.#positions.set(
				table,
				Int32Array.from(table.districts, (code) => base.districts.positionOf(code) ?? -1)
			);
			table.columns.forEach((about, column) => {
				if (!base.measure(about.series.measure)) return;
				const key = placeKey(about);
				const places = this.#places.get(key) ?? [];
				places.push({ table, column });
				this.#places.set(key, places);
			});
		}
	}

	/** The release alone. */
	get published(): Dataset {
		return this.#base;
	}

	/** Names of the files of which a column has been asked for so far: what an evaluation rests on. */
	askedFiles(): string[] {
		return this.#own.tables.map(({ name }) => name).filter((name) => this.#askedFiles.has(name));
	}

	/** Names of the files that say something about a series at a survey, in order. */
	filesAt(id: SeriesId, period: Period): string[] {
		return (this.#places.get(placeKey({ series: id, period })) ?? []).map(
			({ table }) => table.name
		);
	}

	override seriesIds(): SeriesId[] {
		const known = ownSeries(this.#own).filter(({ measure }) => this.measure(measure));
		const all = [...this.#base.seriesIds(), ...known];
		return [...new Map(all.map((series) => [seriesKey(series), series])).values()];
	}

	override periodsOf(id: SeriesId): Period[] {
		return inOrder([...this.#base.periodsOf(id), ...ownPeriods(this.#own, id)]);
	}

	override periods(): Period[] {
		return inOrder([...this.#base.periods(), ...ownPeriods(this.#own)]);
	}

	override column(id: SeriesId, period: Period): Column | undefined {
		const ours = this.#base.column(id, period);
		const key = placeKey({ series: id, period });
		const places = this.#places.get(key);
		if (!places) return ours;
		for (const { table } of places) this.#askedFiles.add(table.name);
		const known = this.#columns.get(key);
		// The release may have fetched the column since.
		if (known && known.ours === ours) return known.merged;
		const merged = this.#merge(ours, places);
		this.#columns.set(key, { ours, merged });
		return merged;
	}

	/** Whether the figure there is the reader's: what charts and tables mark. */
	isOwn(code: string, id: SeriesId, period: Period): boolean {
		const places = this.#places.get(placeKey({ series: id, period })) ?? [];
		return places.some(({ table, column }) => {
			const row = table.districts.indexOf(code);
			return row >= 0 && table.flags[column * table.districts.length + row] !== 0;
		});
	}

	#merge(ours: Column | undefined, places: readonly { table: OwnTable; column: number }[]): Column {
		const size = this.districts.all.length;
		const values = ours ? ours.values.slice() : new Float64Array(size).fill(NaN);
		const flags = ours ? ours.flags.slice() : new Uint8Array(size);
		for (const { table, column } of places) {
			const start = column * table.districts.length;
			this.#positions.get(table)?.forEach((position, row) => {
				const own = table.flags[start + row] ?? 0;
				if (own === 0 || position < 0) return;
				flags[position] = own;
				values[position] = table.values[start + row] ?? NaN;
			});
		}
		return { values, flags };
	}
}

const placeKey = ({ series, period }: OwnColumn) => `${period} ${seriesKey(series)}`;

const inOrder = (periods: readonly Period[]) => [...new Set(periods)].sort(comparePeriods);

/**
 * A release with a reader's figures over it, and what they change. The differences are counted when
 * asked for, since that looks at every series that the reader has.
 */
export function overlayOwn(
	dataset: Dataset,
	own: OwnData
): { dataset: OwnDataset; differences: () => OwnDifferences } {
	return { dataset: new OwnDataset(dataset, own), differences: () => compareOwn(dataset, own) };
}

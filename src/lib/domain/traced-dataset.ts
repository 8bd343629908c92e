import { Dataset, seriesKey, type Column, type SeriesId } from './dataset';
import type { Figure } from './figure';
import { comparePeriods, type Period } from './period';

/** A figure that was asked for. */
export interface TracedCell {
	district: string;
	series: SeriesId;
	period: Period;
}

/**
 * A release that notes which of its figures are looked up, so that what a judgement rests on can be
 * handed over with it. What is asked of a column as a whole, as whether there is one, counts as all of
 * its figures unless single ones were looked up too.
 */
export class TracedDataset extends Dataset {
	readonly #whole: Dataset;
	readonly #columns = new Map<
		string,
		{ series: SeriesId; period: Period; districts: Set<string> }
	>();

	constructor(whole: Dataset) {
		super(whole.districts, whole.measures, [], whole.version);
		this.#whole = whole;
	}

	override seriesIds(): SeriesId[] {
		return this.#whole.seriesIds();
	}

	override periodsOf(id: SeriesId): Period[] {
		return this.#whole.periodsOf(id);
	}

	override periods(): Period[] {
		return this.#whole.periods();
	}

	override column(id: SeriesId, period: Period): Column | undefined {
		this.#note(id, period);
		return this.#whole.column(id, period);
	}

	override figure(code: string, id: SeriesId, period: Period): Figure {
		this.#note(id, period).add(code);
		return this.#whole.figure(code, id, period);
	}

	#note({ measure, sex, age }: SeriesId, period: Period): Set<string> {
		const series = { measure, sex, age };
		const key = `${period} ${seriesKey(series)}`;
		const known = this.#columns.get(key) ?? { series, period, districts: new Set<string>() };
		this.#columns.set(key, known);
		return known.districts;
	}

	/** The figures looked up so far that are there: by period, series and district code. */
	traced(): TracedCell[] {
		const everyone = this.districts.all.map(({ code }) => code);
		return [...this.#columns.values()]
			.sort(
				(a, b) =>
					comparePeriods(a.period, b.period) || (seriesKey(a.series) < seriesKey(b.series) ? -1 : 1)
			)
			.flatMap(({ series, period, districts }) =>
				everyone
					.filter((code) => districts.size === 0 || districts.has(code))
					.filter((code) => isThere(this.#whole.figure(code, series, period)))
					.map((district) => ({ district, series, period }))
			);
	}
}

/** A suppressed cell is printed too: as hidden. */
function isThere(figure: Figure): boolean {
	return figure.kind === 'value' || figure.reason === 'suppressed';
}

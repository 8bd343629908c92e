import type { Cell, SeriesId } from '../domain/dataset';
import { Dataset, seriesKey } from '../domain/dataset';
import { fetchSeriesCells, type Fetch, type TableLists } from './fetch-tables';

/**
 * Series of one release, each CSV fetched once however often it is asked for. A failure is not kept,
 * so that the next try may succeed.
 */
export class SeriesCache {
	readonly #fetch: Fetch;
	readonly #lists: TableLists;
	readonly #cells = new Map<string, Promise<Cell[]>>();
	readonly #datasets = new Map<string, Dataset>();

	constructor(fetch: Fetch, lists: TableLists) {
		this.#fetch = fetch;
		this.#lists = lists;
	}

	/** The dataset of just these series if all of them have been asked for and are here. */
	ready(ids: readonly SeriesId[]): Dataset | undefined {
		return this.#datasets.get(nameOf(ids));
	}

	/** Fetches what is not here yet; rejects with the file's name when one cannot be had. */
	async load(ids: readonly SeriesId[]): Promise<Dataset> {
		const name = nameOf(ids);
		const known = this.#datasets.get(name);
		if (known) return known;
		const tables = await Promise.all(ids.map((id) => this.#cellsOf(id)));
		const { districts, measures, version } = this.#lists;
		const dataset = new Dataset(districts, measures, tables.flat(), version);
		this.#datasets.set(name, dataset);
		return dataset;
	}

	#cellsOf(id: SeriesId): Promise<Cell[]> {
		const key = seriesKey(id);
		const known = this.#cells.get(key);
		if (known) return known;
		const asked = fetchSeriesCells(this.#fetch, this.#lists, id);
		this.#cells.set(key, asked);
		asked.catch(() => this.#cells.delete(key));
		return asked;
	}
}

const nameOf = (ids: readonly SeriesId[]) => ids.map(seriesKey).sort().join(' ');

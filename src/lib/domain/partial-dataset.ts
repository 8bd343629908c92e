import { Dataset, type Cell, type SeriesId } from './dataset';
import type { DistrictList } from './district-list';
import type { Measure } from './measure';
import type { Period } from './period';

/** What a whole release holds, of which only some figures are at hand. */
export interface ReleaseContents {
	version: string;
	/** Oldest first. */
	periods: readonly Period[];
	series: readonly SeriesId[];
}

export function contentsOf(dataset: Dataset): ReleaseContents {
	const { version } = dataset;
	return { version, periods: dataset.periods(), series: dataset.seriesIds() };
}

/**
 * Some figures of a release that knows what the whole release holds: which readings a claim has, and
 * when publication began, come out as they do with all figures.
 */
export class PartialDataset extends Dataset {
	readonly #contents: ReleaseContents;

	constructor(
		districts: DistrictList,
		measures: readonly Measure[],
		cells: Iterable<Cell>,
		contents: ReleaseContents
	) {
		super(districts, measures, cells, contents.version);
		this.#contents = contents;
	}

	override seriesIds(): SeriesId[] {
		return [...this.#contents.series];
	}

	override periods(): Period[] {
		return [...this.#contents.periods];
	}
}

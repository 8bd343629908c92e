import { Dataset, seriesKey, type Column, type SeriesId } from './dataset';
import type { DistrictList } from './district-list';
import type { Figure } from './figure';
import type { Measure } from './measure';
import type { ReleaseContents } from './partial-dataset';
import type { Period } from './period';

/**
 * A release of which some series are at hand, and which notes the others that are asked for: judge,
 * load what was wanted, and judge again until nothing is. Only then is the result that of the release.
 */
export class WantingDataset extends Dataset {
	readonly #contents: ReleaseContents;
	readonly #loaded: ReadonlyMap<string, Dataset>;
	readonly #wanted = new Map<string, SeriesId>();

	/** `loaded`: by series key, a dataset that holds the series. */
	constructor(
		districts: DistrictList,
		measures: readonly Measure[],
		contents: ReleaseContents,
		loaded: ReadonlyMap<string, Dataset>
	) {
		super(districts, measures, [], contents.version);
		this.#contents = contents;
		this.#loaded = loaded;
	}

	/** Series of the release that were asked for and are not at hand. */
	wanted(): SeriesId[] {
		return [...this.#wanted.values()];
	}

	override seriesIds(): SeriesId[] {
		return [...this.#contents.series];
	}

	override periods(): Period[] {
		return [...this.#contents.periods];
	}

	override periodsOf(id: SeriesId): Period[] {
		return this.#at(id)?.periodsOf(id) ?? [];
	}

	override column(id: SeriesId, period: Period): Column | undefined {
		return this.#at(id)?.column(id, period);
	}

	override figure(code: string, id: SeriesId, period: Period): Figure {
		return this.#at(id)?.figure(code, id, period) ?? super.figure(code, id, period);
	}

	#at({ measure, sex, age }: SeriesId): Dataset | undefined {
		const id = { measure, sex, age };
		const key = seriesKey(id);
		const held = this.#loaded.get(key);
		if (held) return held;
		const isPublished = this.#contents.series.some((each) => seriesKey(each) === key);
		if (isPublished) this.#wanted.set(key, id);
		return undefined;
	}
}

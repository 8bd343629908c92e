import type { Dataset, SeriesId } from '../../domain/dataset';
import type { OwnData } from '../../domain/own-data';
import { OwnDataset } from '../../domain/own-overlay';
import type { Measure } from '../../domain/measure';
import type { Period } from '../../domain/period';
import type { Universe } from '../../domain/universe';
import type { Locale } from '../../format/locale';
import type { ExploreView } from '../../links/explore-view';
import type { Availability } from '../../links/ranking-view';
import { compareDistricts, type Comparison } from '../compare/compare-districts';
import { compareReach, exploreReach, rankingReach, type OwnReach } from './own-reach';
import { ownView, type OwnView } from './own-view';
import { withOwnGroups } from './with-own-groups';

/** The figures of a view, and what is said of the reader's among them; null where there are none. */
export interface WithOwn {
	dataset: Dataset;
	own: OwnView | null;
}

/**
 * What pages show with a reader's figures laid over ours. A view to which they do not matter gets our
 * dataset itself, and is ours in every way.
 */
export class OwnViews {
	readonly data: OwnData;
	readonly #overlays = new WeakMap<Dataset, OwnDataset>();

	constructor(data: OwnData) {
		this.data = data;
	}

	groups(groups: readonly Availability[], measure: string): Availability[] {
		return withOwnGroups(groups, measure, this.data);
	}

	/** The same of every measure; one of which only the reader has figures becomes choosable too. */
	available(
		available: Readonly<Record<string, readonly Availability[]>>,
		measures: readonly Measure[]
	): Record<string, readonly Availability[]> {
		return Object.fromEntries(
			measures
				.map(({ id }) => [id, this.groups(available[id] ?? [], id)] as const)
				.filter(([, groups]) => groups.length > 0)
		);
	}

	ranking(
		dataset: Dataset,
		series: SeriesId,
		period: Period,
		universe: Universe,
		locale: Locale
	): WithOwn {
		return this.#laid(dataset, rankingReach(dataset, series, period, universe), locale);
	}

	/** `universe`: the view's own with peers resolved. */
	explore(dataset: Dataset, view: ExploreView, universe: Universe, locale: Locale): WithOwn {
		return this.#laid(dataset, exploreReach(dataset, view, universe), locale);
	}

	/** Null where the reader's figures do not matter to it. */
	compare(
		dataset: Dataset,
		codes: readonly string[],
		locale: Locale
	): { comparison: Comparison; own: OwnView } | null {
		const overlay = this.#overlay(dataset);
		const comparison = compareDistricts({ dataset: overlay, locale }, codes);
		const { own } = this.#laid(dataset, compareReach(overlay, comparison, codes), locale);
		if (!own) return null;
		const charts = comparison.charts.map((chart) => ({ ...chart, spec: own.chart(chart.spec) }));
		return { comparison: { ...comparison, charts }, own };
	}

	#overlay(dataset: Dataset): OwnDataset {
		const overlay = this.#overlays.get(dataset) ?? new OwnDataset(dataset, this.data);
		this.#overlays.set(dataset, overlay);
		return overlay;
	}

	#laid(dataset: Dataset, reach: OwnReach, locale: Locale): WithOwn {
		const overlay = this.#overlay(dataset);
		const isTouched = [...reach.shown, ...reach.used].some(
			({ series, period }) => overlay.filesAt(series, period).length > 0
		);
		return isTouched
			? { dataset: overlay, own: ownView(overlay, reach, locale) }
			: { dataset, own: null };
	}
}

import { seriesKey, type Dataset, type SeriesId } from '../../domain/dataset';
import { periodRange, stepPeriod, type Period } from '../../domain/period';
import type { Universe } from '../../domain/universe';
import type { ExploreView } from '../../links/explore-view';
import type { Comparison } from '../compare/compare-districts';
import { exploreSeries } from '../explore-series';
import { headlineSeries } from '../profile/key-series';

/** Figures of several districts at one place of the release. */
export interface ShownCells {
	series: SeriesId;
	period: Period;
	codes: readonly string[];
}

/** Which figures a view is about: a reader's own only matter to it where they are among these. */
export interface OwnReach {
	/** What it shows; the first is what it is about. */
	shown: readonly ShownCells[];
	/** What else goes into what it computes. */
	used: readonly { series: SeriesId; period: Period }[];
}

/** A ranking stands beside the ranks and values of a year before. */
export function rankingReach(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	universe: Universe
): OwnReach {
	const codes = dataset.districts.membersOf(universe, period).map(({ code }) => code);
	return {
		shown: [{ series, period, codes }],
		used: [{ series, period: stepPeriod(period, -2) }]
	};
}

/** `universe`: the view's own with peers resolved. */
export function exploreReach(dataset: Dataset, view: ExploreView, universe: Universe): OwnReach {
	const { kind, period, from, x } = view;
	const series = { measure: view.measure, sex: view.sex, age: view.age };
	const members = dataset.districts.membersOf(universe, period).map(({ code }) => code);
	const codes = [...new Set([...members, ...view.highlight])];
	const range = periodRange(from, period);
	const cells = (id: SeriesId, at: Period) => ({ series: id, period: at, codes });
	const before = range.filter((each) => each !== period).map((each) => cells(series, each));
	const others: ShownCells[] =
		kind === 'trend' || kind === 'ranks'
			? before
			: kind === 'change'
				? [cells(series, from)]
				: kind === 'scatter'
					? [cells({ measure: x.measure, sex: x.sex, age: x.age }, x.period)]
					: [];
	const periods =
		kind === 'table' || kind === 'trend' ? [...range, stepPeriod(period, -2)] : [period];
	return {
		shown: [cells(series, period), ...others],
		used: exploreSeries(view, dataset.measures, () => true).flatMap((id) =>
			periods.map((each) => ({ series: id, period: each }))
		)
	};
}

/** The table of a comparison, and the charts of its headline series at every survey. */
export function compareReach(
	dataset: Dataset,
	{ rows }: Comparison,
	codes: readonly string[]
): OwnReach {
	const headline = headlineSeries(dataset);
	const charted = dataset
		.periodsOf(headline)
		.map((period) => ({ series: headline, period, codes }));
	const others = rows.flatMap(({ series, period }) =>
		period && seriesKey(series) !== seriesKey(headline) ? [{ series, period, codes }] : []
	);
	return {
		shown: [...charted, ...others],
		used: rows.flatMap(({ series, period }) => (period ? [{ series, period }] : []))
	};
}

import type { TrendLinesSpec } from '../charts/chart-spec';
import { districtTrendTitle } from '../charts/district-trend';
import { trendChart, type ReferenceLine } from '../charts/trend-chart';
import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent, type Figure } from '../domain/figure';
import { periodRange, type Period } from '../domain/period';
import { findMember, rankDistricts } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { universeSpread, type UniverseSpread } from '../domain/universe-spread';
import { weightedRate } from '../domain/weighted-average';
import type { Locale } from '../format/locale';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { formatCountedMembers, formatUniverse } from '../format/universe';
import type { ExploreView } from '../links/explore-view';
import { exploreWords } from '../words/explore';
import { trendWords } from '../words/trends';
import { referenceUniverses } from './explore-comparison';

/** The highlighted over time, before the rest of their universe in grey, its middle half and what else is asked for. */
export function exploreTrend(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale
): TrendLinesSpec {
	const { measure, sex, age, period: last, from: first, highlight, compare } = view;
	const series = { measure, sex, age };
	const periods = periodRange(first, last);
	const spreads = spreadsOverTime(dataset, series, universe, periods);
	const band = compare.includes('median') ? middleHalf(spreads, locale) : undefined;
	const members = dataset.districts.membersOf(universe, last).map(({ code }) => code);
	return trendChart(dataset, series, {
		locale,
		highlight,
		context: members,
		references: referenceLines(dataset, view, universe, periods, locale),
		...(band && { band }),
		first,
		last,
		title: titleOf(dataset, view, universe, periods, spreads, locale),
		detail: rankThen(dataset, series, universe, highlight, locale),
		notes: compare.some((each) => each !== 'median') ? [trendWords[locale].averageNote] : []
	});
}

/** Only for the highlighted: a rank for each of 228 grey lines at each survey would never be read. */
function rankThen(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	highlight: readonly string[],
	locale: Locale
) {
	const name = formatUniverse(universe, dataset.districts.universes, locale);
	return (code: string, period: Period) => {
		if (!highlight.includes(code)) return null;
		const member = findMember(rankDistricts(dataset, series, period, universe), code);
		return member
			? trendWords[locale].rankThen(name, formatRank(member.rank, member.tied, locale))
			: null;
	};
}

type SpreadThen = UniverseSpread & { period: Period };

/** Periods at which too few have a figure are left out. */
function spreadsOverTime(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	periods: readonly Period[]
): SpreadThen[] {
	return periods.flatMap((period) => {
		const spread = universeSpread(dataset, series, universe, period);
		return spread ? [{ period, ...spread }] : [];
	});
}

function middleHalf(spreads: readonly SpreadThen[], locale: Locale) {
	const by = (pick: (spread: SpreadThen) => number) =>
		new Map(spreads.map((spread) => [spread.period, pick(spread)]));
	return {
		label: exploreWords[locale].middleHalf,
		low: by(({ low }) => low),
		middle: by(({ median }) => median),
		high: by(({ high }) => high)
	};
}

function referenceLines(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	periods: readonly Period[],
	locale: Locale
): ReferenceLine[] {
	const measure = dataset.measure(view.measure);
	if (!measure) return [];
	return referenceUniverses(dataset, view, universe, locale).flatMap((reference) => {
		const figures = new Map<Period, Figure>(
			periods.map((period) => [
				period,
				weightedRate(dataset, measure, view, reference.universe, period)
			])
		);
		if (![...figures.values()].some(isPresent)) return [];
		const { id, label, shortLabel } = reference;
		const role = id === 'country' ? 'text' : 'muted';
		return [{ id, label, shortLabel, role, figures }];
	});
}

/** The first highlighted district's course, or that of the universe's median. */
function titleOf(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	periods: readonly Period[],
	spreads: readonly SpreadThen[],
	locale: Locale
): string {
	const { measure: id, sex, age, highlight, period } = view;
	const series = { measure: id, sex, age };
	const [subject] = highlight;
	const measure = dataset.measure(id);
	if (subject !== undefined) {
		const known = periods.filter((each) => isPresent(dataset.figure(subject, series, each)));
		return districtTrendTitle(dataset, subject, series, known, locale);
	}
	const medians = spreads.flatMap(({ period, median }) =>
		measure ? [{ period, value: formatValue(median, measure, measure.decimals, locale) }] : []
	);
	const [first, last] = [medians[0], medians.at(-1)];
	const size = dataset.districts.membersOf(universe, period).length;
	const among = formatCountedMembers(universe, size, dataset.districts, locale);
	const said = `${formatGroup(series, locale)} ${measure?.label[locale] ?? ''}`;
	return first && last
		? exploreWords[locale].medianCourse({
				among,
				series: said,
				from: formatPeriod(first.period, locale),
				to: formatPeriod(last.period, locale),
				before: first.value,
				after: last.value
			})
		: exploreWords[locale].noCourse(among, said);
}

import { ownProvince } from '../claims/open-universes';
import type { Dataset, SeriesId } from '../domain/dataset';
import { latestSpan } from '../domain/district';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import { findMember, rankDistricts } from '../domain/ranking';
import { formatDistrict, formatProvinceOf } from '../format/district';
import type { Locale } from '../format/locale';
import { formatRank } from '../format/rank';
import { formatUniverse } from '../format/universe';
import { trendWords } from '../words/trends';
import { averageLine } from './average-line';
import type { TrendLinesSpec } from './chart-spec';
import { trendChart } from './trend-chart';

/**
 * A district's rate over every published survey, against its province and the country taken together
 * (weighted by population, from the district figures). The remark at each point is its rank in the
 * province then. References need a numerator, so counts and groups without one show the district alone.
 */
export function districtTrend(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	locale: Locale
): TrendLinesSpec {
	const words = trendWords[locale];
	const district = dataset.districts.find(code);
	const measure = dataset.measure(series.measure);
	if (!district || !measure) throw new Error(`Unknown district ${code} or ${series.measure}`);
	const province = `province:${latestSpan(district).province}`;
	const known = dataset
		.periodsOf(series)
		.filter((period) => dataset.figure(code, series, period).kind === 'value');
	const reference = (universe: Universe, shortLabel: string, role: 'second' | 'third') =>
		averageLine(dataset, series, universe, known, { role, locale, shortLabel }) ?? [];
	return trendChart(dataset, series, {
		locale,
		highlight: [code],
		references: [
			reference('national', words.country, 'third'),
			reference(province, formatProvinceOf(district, locale), 'second')
		].flat(),
		...(known[0] && { first: known[0], last: known.at(-1)! }),
		title: districtTrendTitle(dataset, code, series, known, locale),
		detail: (each, period) => {
			const universe = ownProvince(dataset, each, period);
			const member = universe && findMember(rankDistricts(dataset, series, period, universe), each);
			return member
				? words.rankThen(
						formatUniverse(universe, dataset.districts.universes, locale),
						formatRank(member.rank, member.tied, locale)
					)
				: null;
		},
		notes: [words.averageNote]
	});
}

/** The course of a district between its first and last known survey; its name alone when none is known. */
export function districtTrendTitle(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	known: readonly Period[],
	locale: Locale
): string {
	const words = trendWords[locale];
	const district = dataset.districts.find(code)!;
	const measure = dataset.measure(series.measure)!;
	const figures = known.flatMap((period) => {
		const figure = dataset.figure(code, series, period);
		return figure.kind === 'value' ? [{ period, figure }] : [];
	});
	const first = figures[0];
	const last = figures.at(-1);
	const name = formatDistrict(district, locale);
	if (!first || !last) return name;
	return words.title(name, measure, series, { first, last });
}

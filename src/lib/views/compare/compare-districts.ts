import { trendChart } from '../../charts/trend-chart';
import { latestSpan, type District } from '../../domain/district';
import { isPresent } from '../../domain/figure';
import { districtNames, formatProvinceOf } from '../../format/district';
import { formatValue } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { districtPath, seriesCsvPath } from '../../links/site-links';
import { tellSeries } from '../../tell/tell-series';
import type { Telling } from '../../tell/telling';
import { compareWords } from '../../words/compare';
import type { ChartWithSource } from '../claim-evidence';
import { headlineSeries } from '../profile/key-series';
import { ownUniverse } from '../profile/own-universe';
import { rankHistoryChart } from '../profile/rank-history-chart';
import type { ComparedRanks } from './compared-ranks-embeddable';
import { compareRows, lastCommonPeriod, type CompareRow, type NamedUniverse } from './compare-rows';

/** Several districts beside each other, in words: the same from the build and in the browser. */
export interface Comparison {
	districts: { code: string; name: string; province: string; href: string }[];
	rows: CompareRow[];
	charts: ChartWithSource[];
	/** What the chart of ranks shows; null without a survey that can be ranked. */
	ranks: ComparedRanks | null;
}

/** Codes that are unknown are passed over; no districts, no rows and no charts. */
export function compareDistricts(telling: Telling, codes: readonly string[]): Comparison {
	const { dataset, locale } = telling;
	const districts = codes.flatMap((code) => dataset.districts.find(code) ?? []);
	const known = districts.map(({ code }) => code);
	const names = districtNames(districts, locale);
	if (known.length === 0) return { districts: [], rows: [], charts: [], ranks: null };
	const shared = sharedProvince(telling, districts);
	const headline = headlineSeries(dataset);
	const universe = shared?.universe ?? 'national';
	const ranks = rankHistoryChart(dataset, known, universe, locale);
	const [first, last] = [ranks.periods[0], ranks.periods.at(-1)];
	const charts = [
		trendChart(dataset, headline, {
			locale,
			highlight: known,
			title: trendTitle(telling, districts)
		}),
		ranks
	];
	return {
		districts: districts.map((district) => ({
			code: district.code,
			name: names.get(district.code) ?? district.code,
			province: formatProvinceOf(district, locale),
			href: districtPath(locale, district.code)
		})),
		rows: compareRows(telling, known, shared),
		charts: charts.map((spec) => ({ spec, csvHref: seriesCsvPath(headline) })),
		ranks:
			first && last ? { codes: known, universe, from: first.period, period: last.period } : null
	};
}

/** The province that all of them share, when it is large enough to be ranked in. */
function sharedProvince(
	{ dataset, locale }: Telling,
	districts: readonly District[]
): NamedUniverse | null {
	const [first, ...others] = districts;
	const last = dataset.periods().at(-1);
	if (!first || !last) return null;
	const { province } = latestSpan(first);
	if (others.some((other) => latestSpan(other).province !== province)) return null;
	const universe = ownUniverse(dataset, first.code, last);
	const isProvince = dataset.districts
		.membersOf(universe, last)
		.every((member) => latestSpan(member).province === province);
	return isProvince ? { universe, name: formatProvinceOf(first, locale) } : null;
}

/** Which of them is highest and which lowest at the last survey that has them all. */
function trendTitle(telling: Telling, districts: readonly District[]): string {
	const { dataset, locale } = telling;
	const words = compareWords[locale];
	const headline = headlineSeries(dataset);
	const series = tellSeries(telling, headline);
	const measure = dataset.measure(headline.measure);
	const codes = districts.map(({ code }) => code);
	const period = lastCommonPeriod(dataset, headline, codes);
	const names = districtNames(districts, locale);
	if (!period || !measure) return series;
	const sorted = codes
		.flatMap((code) => {
			const figure = dataset.figure(code, headline, period);
			return isPresent(figure) ? [{ code, ...figure }] : [];
		})
		.sort((a, b) => b.value - a.value);
	const [high, low] = [sorted[0], sorted.at(-1)];
	if (!high || !low) return series;
	const valueOf = ({ value, decimals }: typeof high) =>
		formatValue(value, measure, decimals, locale);
	const ends = {
		period: formatPeriod(period, locale),
		series,
		high: names.get(high.code) ?? high.code,
		highValue: valueOf(high),
		low: names.get(low.code) ?? low.code,
		lowValue: valueOf(low)
	};
	if (sorted.length === 1) return words.trendOne(ends);
	return high.value === low.value ? words.trendSame(ends) : words.trendEnds(ends);
}

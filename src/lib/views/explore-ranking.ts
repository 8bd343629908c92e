import type { RankingBarsSpec } from '../charts/chart-spec';
import { rankingChart } from '../charts/ranking-chart';
import { uncertainRanking } from '../charts/uncertain-ranking';
import type { Dataset } from '../domain/dataset';
import { defaultRankSettings, marginalRankSetOf, rankSets } from '../domain/rank-sets';
import { rankDistricts, type Ranking } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatCountedMembers } from '../format/universe';
import type { ExploreView } from '../links/explore-view';
import { exploreWords } from '../words/explore';

/**
 * The ranking of a view. With intervals and rank sets where they are asked for and can be had; even
 * without them the rank in the title is given with the ranks that sampling error allows.
 */
export function exploreRanking(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale
): RankingBarsSpec {
	const { measure, sex, age, period, highlight, intervals, ascending, ends } = view;
	const order = ascending ? 'lowest-first' : 'highest-first';
	const ranking = rankDistricts(dataset, { measure, sex, age }, period, universe, order);
	const options = {
		...{ dataset, locale, highlight },
		...(ends !== null && { limit: ends, limitLast: ends })
	};
	const sets = intervals ? rankSets(dataset, ranking) : null;
	const { level } = defaultRankSettings;
	if (sets) return uncertainRanking(ranking, sets, 'marginal', { ...options, level });
	const [subject] = highlight;
	const set = subject === undefined ? null : marginalRankSetOf(dataset, ranking, subject);
	const title = subject === undefined ? leaderTitle(dataset, ranking, locale) : undefined;
	return rankingChart(ranking, {
		...options,
		...(set && { subjectRankSet: set }),
		...(title !== undefined && { title })
	});
}

/** Who leads, with how much; several who share the first place are all named. */
function leaderTitle(dataset: Dataset, ranking: Ranking, locale: Locale): string | undefined {
	const { members, missing, series, period, universe, order } = ranking;
	const [first] = members;
	const measure = dataset.measure(series.measure);
	if (!first || !measure) return undefined;
	const names = districtNames(
		members.flatMap(({ code }) => dataset.districts.find(code) ?? []),
		locale,
		period
	);
	const leaders = members.filter(({ rank }) => rank === 1);
	return exploreWords[locale].leads({
		names: leaders.map(({ code }) => names.get(code) ?? code),
		value: formatValue(first.value, measure, first.decimals, locale),
		series: `${formatGroup(series, locale)} ${measure.label[locale]}`,
		group: formatGroup(series, locale),
		measure: measure.label[locale],
		period: formatPeriod(period, locale),
		among: formatCountedMembers(
			universe,
			members.length + missing.length,
			dataset.districts,
			locale
		),
		isLowest: order === 'lowest-first'
	});
}

import type { RankingBarsSpec } from '../charts/chart-spec';
import { rankingChart } from '../charts/ranking-chart';
import { uncertainRanking, type DrawnRankSet } from '../charts/uncertain-ranking';
import type { Dataset } from '../domain/dataset';
import {
	defaultRankSettings,
	marginalRankSetOf,
	rankSetEntries,
	rankSets,
	type MemberRankSets
} from '../domain/rank-sets';
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

/** Who is ranked in a view, in its order. */
export function viewRanking(
	dataset: Dataset,
	{ measure, sex, age, period, ascending }: ExploreView,
	universe: Universe
): Ranking {
	const order = ascending ? 'lowest-first' : 'highest-first';
	return rankDistricts(dataset, { measure, sex, age }, period, universe, order);
}

/**
 * The ranking of a view. With intervals and rank sets where they are asked for and can be had; even
 * without them the rank in the title is given with the ranks that sampling error allows. Rank sets
 * are worked out here unless they are given: those of `viewRanking`, or word that they come later.
 */
export function exploreRanking(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale,
	known?: readonly MemberRankSets[] | 'pending'
): RankingBarsSpec {
	const { highlight, intervals, ends } = view;
	const ranking = viewRanking(dataset, view, universe);
	const options = {
		...{ dataset, locale, highlight },
		...(ends !== null && { limit: ends, limitLast: ends })
	};
	const setsOf = (): readonly DrawnRankSet[] | null =>
		known === 'pending' ? rankSetEntries(dataset, ranking) : (known ?? rankSets(dataset, ranking));
	const sets = intervals ? setsOf() : null;
	const { level } = defaultRankSettings;
	const [subject] = highlight;
	const set =
		subject === undefined || (sets && known !== 'pending')
			? null
			: marginalRankSetOf(dataset, ranking, subject);
	if (sets) {
		const given = { ...options, level, ...(set && { subjectRankSet: set }) };
		return uncertainRanking(ranking, sets, 'marginal', given);
	}
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

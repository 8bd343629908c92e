import type { Locale } from '../../lib/format/locale';
import type { ExploreChoices } from '../../lib/links/explore-query';
import { parseRankingView, type RankingView } from '../../lib/links/ranking-view';
import { fetchSeries, type TableLists } from '../../lib/state/fetch-tables';
import { standardView } from '../../lib/views/availability';
import type { Embeddable } from '../../lib/views/embeddable';
import { rankingEmbeddable } from '../../lib/views/ranking-embeddable';
import type { BuiltSite } from './built-site';
import { shown } from './read-oembed-query';

/**
 * What a page of rankings shows, as the workbench's view of the same; or what in its query cannot be
 * followed. Every part is written out, since the two pages begin with different views.
 */
export async function rankingPageEmbeddable(
	{ measure, query }: { measure: string; query: string },
	locale: Locale,
	lists: TableLists,
	{ available }: Pick<ExploreChoices, 'available'>,
	build: BuiltSite
): Promise<Embeddable | { problem: string }> {
	// An address may name what every object has, as `constructor`.
	const groups = Object.hasOwn(available, measure) ? (available[measure] ?? []) : [];
	const figuresOf = ({ sex, age }: Pick<RankingView, 'sex' | 'age'>) =>
		fetchSeries(build.fetch, lists, [{ measure, sex, age }]);
	const usual = groups.find(({ sex, age }) => sex === 'total' && age === '15+') ?? groups[0];
	if (!usual) return { problem: `There is no ranking of “${shown(measure)}” on this site.` };
	const standard = standardView(await figuresOf(usual), measure, groups);
	const { view, issues } = parseRankingView(new URLSearchParams(query), {
		groups,
		standard,
		isUniverse: (universe) => lists.districts.hasUniverse(universe)
	});
	const [issue] = issues;
	if (issue) return { problem: `“${issue.parameter}” “${shown(issue.found)}” cannot be followed.` };
	return rankingEmbeddable(await figuresOf(view), measure, view, [], locale);
}

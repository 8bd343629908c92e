import { seriesKey, type SeriesId } from '../../lib/domain/dataset';
import { peerCode, resolveUniverse } from '../../lib/domain/peer-universe';
import type { Locale } from '../../lib/format/locale';
import { parseExploreView } from '../../lib/links/explore-query';
import { releasePeersPath, releaseSeriesCsvPath } from '../../lib/links/embed-links';
import { peersJsonPath } from '../../lib/links/site-links';
import { fetchSeries, fetchText, type Fetch } from '../../lib/state/fetch-tables';
import type { Embeddable } from '../../lib/views/embeddable';
import { exploreEmbeddable } from '../../lib/views/explore-embeddable';
import { exploreSeries, isAmong } from '../../lib/views/explore-series';
import type { BuiltSite } from './built-site';
import type { ExploreSetting } from './explore-setting';
import { shown } from './read-oembed-query';

/**
 * A view of the workbench as its page would show it, drawn from the series that it needs and no others;
 * or what in its query cannot be followed, since a host must not embed another view than was meant.
 */
export async function viewEmbeddable(
	query: string,
	{ locale, release }: { locale: Locale; release: string | null },
	{ lists, choices }: ExploreSetting,
	build: BuiltSite
): Promise<Embeddable | { problem: string }> {
	const { view, issues } = parseExploreView(new URLSearchParams(query), choices);
	const [issue] = issues;
	if (issue) {
		const name = issue.parameter === 'other' ? '' : `“${issue.parameter}” `;
		return { problem: `${name}“${shown(issue.found)}” cannot be followed (${issue.problem}).` };
	}
	if (release !== null && !/^\d{4}\.\d+$/.test(release)) {
		return { problem: `“at” “${shown(release)}” is no release. Write it as 2026.1.` };
	}
	const needed = exploreSeries(view, lists.measures, isAmong(choices.available));
	const [first] = needed;
	if (release !== null && first && (await build.text(keptAt(release, first))) === null) {
		return { problem: `There is no release ${release} with these figures on this site.` };
	}
	const dataset = await fetchSeries(seriesAt(release, build), lists, needed);
	const peers = peerCode(view.universe) === undefined ? {} : await readPeers(build, release);
	const universe = resolveUniverse(view.universe, peers);
	return exploreEmbeddable(dataset, view, universe, choices, locale);
}

const keptAt = (release: string, id: SeriesId) => releaseSeriesCsvPath(release, seriesKey(id));

async function readPeers(build: BuiltSite, release: string | null) {
	const path = release === null ? peersJsonPath() : releasePeersPath(release);
	const text = await fetchText(build.fetch, path);
	return (JSON.parse(text) as { peers: Record<string, string[]> }).peers;
}

/** Every release has its series under names of its own. */
function seriesAt(release: string | null, build: BuiltSite): Fetch {
	if (release === null) return build.fetch;
	return (input) => {
		const series = /^\/data\/series\/(.+)\.csv$/.exec(String(input))?.[1];
		return build.fetch(series === undefined ? input : releaseSeriesCsvPath(release, series));
	};
}

import { readDistricts } from '../csv/read-districts';
import { DistrictList } from '../domain/district-list';
import { peerCode, resolveUniverse } from '../domain/peer-universe';
import { embedPath, releasePeersPath, type EmbedOptions } from '../links/embed-links';
import { parseExploreView } from '../links/explore-query';
import { peersJsonPath } from '../links/site-links';
import { fetchPeers } from '../state/fetch-peers';
import type { EmbedView } from '../views/embed/embed-view';
import { exploreChoices } from '../views/embed/explore-defaults';
import { exploreEmbed } from '../views/embed/explore-embed';
import { isSuperseded } from '../views/embed/is-superseded';
import type { ViewLists, ViewRelease } from '../views/embed/view-lists';
import { exploreSeries, isAmong } from '../views/explore-series';
import { tellExploreIssue } from '../views/tell-explore-issue';
import { embedWords } from '../words/embed';
import { fetchFigures } from './fetch-figures';

export interface ComposedView {
	view: EmbedView;
	/** What of the address could not be followed. */
	remarks: string[];
	/** Where the newest figures are, when those of the address have been superseded. */
	newest: string | null;
}

/** Reads an address strictly and composes what it asks for, or the nearest that there is. */
export async function composeView(
	lists: ViewLists,
	query: string,
	options: EmbedOptions
): Promise<ComposedView> {
	const { locale, measures } = lists;
	const file = 'districts.csv';
	const districts = new DistrictList(
		readDistricts(lists.districts, file).districts,
		lists.universes
	);
	// What every object has, as `constructor`, is no release.
	const asked = options.release ?? '';
	const kept = Object.hasOwn(lists.releases, asked) ? lists.releases[asked] : undefined;
	const release = kept ? options.release : null;
	const target = { kind: 'view', query } as const;

	async function compose(of: ViewRelease, release: string | null) {
		const choices = exploreChoices(districts, of);
		const { view, issues } = parseExploreView(new URLSearchParams(query), choices);
		const [dataset, peers] = await Promise.all([
			fetchFigures(
				{ districts, measures, version: of.version },
				exploreSeries(view, measures, isAmong(choices.available)),
				release
			),
			peerCode(view.universe) === undefined
				? {}
				: fetchPeers(release === null ? peersJsonPath() : releasePeersPath(release))
		]);
		const universe = resolveUniverse(view.universe, peers);
		return { embed: exploreEmbed(dataset, view, universe, locale, target), issues };
	}

	const [shown, newest] = await Promise.all([
		compose(kept ?? lists.newest, release),
		kept && kept.version !== lists.newest.version ? compose(lists.newest, null) : null
	]);
	const isOld = newest !== null && isSuperseded(shown.embed, newest.embed);
	return {
		view: shown.embed,
		remarks: [
			...(options.release !== null && !kept
				? [embedWords[locale].unknownRelease(options.release)]
				: []),
			...shown.issues.map((issue) => tellExploreIssue(issue, { measures, districts }, locale))
		],
		newest: isOld ? embedPath(target, { ...options, release: null }) : null
	};
}

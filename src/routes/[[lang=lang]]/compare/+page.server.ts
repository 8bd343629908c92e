import { localeOfParam } from '$lib/links/site-links';
import { langParams, siteArticles, siteDataset } from '$lib/server/site';
import { compareDistricts } from '$lib/views/compare/compare-districts';
import { comparedRanksEmbeddable } from '$lib/views/compare/compared-ranks-embeddable';
import { nearestPeersOf } from '$lib/views/district-profile';
import { keySeries } from '$lib/views/profile/key-series';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

/** What stands here before anybody chooses: the first article's district and the two most like it. */
export const load: PageServerLoad = ({ params }) => {
	const dataset = siteDataset();
	const subject = siteArticles()[0]?.ko.district;
	const codes = subject
		? [subject, ...nearestPeersOf(dataset, subject, 2).map(({ code }) => code)]
		: [];
	const standard = compareDistricts({ dataset, locale: localeOfParam(params.lang) }, codes);
	const { ranks } = standard;
	return {
		measures: dataset.measures,
		universes: dataset.districts.universes,
		districts: codes.flatMap((code) => dataset.districts.find(code) ?? []),
		codes,
		keySeries: keySeries(dataset),
		standard,
		/** The dialog opens without the figures of a comparison that nobody has changed. */
		embeddables: ranks && {
			ko: comparedRanksEmbeddable(dataset, ranks, 'ko'),
			en: comparedRanksEmbeddable(dataset, ranks, 'en')
		}
	};
};

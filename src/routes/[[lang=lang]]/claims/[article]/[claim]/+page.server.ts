import { error } from '@sveltejs/kit';
import { localeOfParam } from '$lib/links/site-links';
import { articleEvidence } from '$lib/views/claim-evidence';
import { claimTimeline } from '$lib/views/claim-timeline';
import { findArticle, langParams, siteArticles, siteDataset, siteReported } from '$lib/server/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug, ko }) =>
		ko.claims.flatMap(({ id }) => langParams.map((lang) => ({ ...lang, article: slug, claim: id })))
	);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const article = findArticle(params.article, locale);
	const claim = article?.claims.find(({ id }) => id === params.claim);
	const context = article?.contexts[params.claim];
	if (!article || !claim || !context) error(404);
	const telling = { dataset: siteDataset(), locale };
	const all = articleEvidence(telling, article, siteReported());
	const index = all.findIndex(({ view }) => view.id === claim.id);
	const titleOf = (at: number) => all[at] && { id: all[at].view.id, title: all[at].view.title };
	return {
		article: {
			slug: article.slug,
			title: article.title,
			date: article.date,
			publisher: article.publisher,
			originalUrl: article.originalUrl
		},
		context,
		evidence: all[index]!,
		timeline: claimTimeline(telling, claim),
		previous: titleOf(index - 1),
		next: titleOf(index + 1)
	};
};

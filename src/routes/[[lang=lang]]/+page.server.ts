import { latestAtAGlance } from '$lib/views/at-a-glance';
import { localeOfParam } from '$lib/links/site-links';
import { homeClaims } from '$lib/views/home-claims';
import { presetQuestions } from '$lib/views/preset-questions';
import { siteEmbeddables } from '$lib/server/site-embeddables';
import { langParams, siteArticles, siteDataset, siteEvaluations } from '$lib/server/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const telling = { dataset: siteDataset(), locale };
	const article = siteArticles()[0]?.[locale];
	return {
		article: article && {
			slug: article.slug,
			textLocale: article.textLocale,
			title: article.title,
			date: article.date,
			publisher: article.publisher,
			excerpt: article.excerpt,
			claims: homeClaims(telling, siteEvaluations(article.slug)).map((claim) => ({
				...claim,
				embeddables: siteEmbeddables({
					kind: 'claim',
					article: article.slug,
					claim: claim.view.id
				})
			}))
		},
		glance: latestAtAGlance(telling),
		measures: telling.dataset.measures.map(({ id, label }) => ({ id, label })),
		questions: presetQuestions(telling.dataset.districts, locale)
	};
};

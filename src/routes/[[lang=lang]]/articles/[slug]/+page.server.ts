import { error } from '@sveltejs/kit';
import { localeOfParam } from '$lib/links/site-links';
import { siteEmbeddables } from '$lib/server/site-embeddables';
import { claimEvidence } from '$lib/views/claim-evidence';
import {
	findArticle,
	langParams,
	siteArticles,
	siteDataset,
	siteEvaluations,
	siteReported
} from '$lib/server/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug }) => langParams.map((lang) => ({ ...lang, slug })));

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const article = findArticle(params.slug, locale);
	if (!article) error(404);
	const { slug, textLocale, title, date, publisher, originalUrl, category, excerpt } = article;
	const { blocks, headings } = article;
	const telling = { dataset: siteDataset(), locale };
	const evidence = siteEvaluations(slug).map((evaluation) => {
		const { charts, ...rest } = claimEvidence(telling, evaluation, siteReported());
		// The latest of its surveys stands beside the text; the claim's own page shows them all.
		const embeddables = siteEmbeddables({ kind: 'claim', article: slug, claim: rest.view.id });
		return { ...rest, charts: charts.slice(-1), embeddables };
	});
	return {
		article: {
			...{ slug, textLocale, title, date, publisher, originalUrl, category, excerpt },
			...{ blocks, headings }
		},
		evidence
	};
};

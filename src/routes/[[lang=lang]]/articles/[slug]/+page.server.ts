import { error } from '@sveltejs/kit';
import { localeOfParam } from '$lib/links/site-links';
import { articleEvidence } from '$lib/views/claim-evidence';
import { findArticle, langParams, siteArticles, siteDataset, siteReported } from '$lib/server/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug }) => langParams.map((lang) => ({ ...lang, slug })));

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const article = findArticle(params.slug, locale);
	if (!article) error(404);
	const { slug, title, date, publisher, originalUrl, category, excerpt, blocks, headings } =
		article;
	const evidence = articleEvidence({ dataset: siteDataset(), locale }, article, siteReported()).map(
		(each) => ({
			...each,
			// The latest of its periods stands beside the text; the claim's own page shows them all.
			charts: each.charts.slice(-1)
		})
	);
	return {
		article: { slug, title, date, publisher, originalUrl, category, excerpt, blocks, headings },
		evidence
	};
};

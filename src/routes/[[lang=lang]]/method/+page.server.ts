import { localeOfParam } from '$lib/links/site-links';
import { langParams, siteArticles, siteDataset, siteReported } from '$lib/server/site';
import { judgeArticle } from '$lib/views/judge-article';
import { methodFacts } from '$lib/views/method/method-facts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const dataset = siteDataset();
	const article = siteArticles()[0]![locale];
	const evaluations = judgeArticle(article, dataset);
	return { facts: methodFacts({ dataset, locale }, article, evaluations, siteReported()) };
};

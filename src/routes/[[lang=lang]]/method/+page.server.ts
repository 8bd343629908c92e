import { localeOfParam } from '$lib/links/site-links';
import {
	langParams,
	siteArticles,
	siteDataset,
	siteEvaluations,
	siteReported
} from '$lib/server/site';
import { methodFacts } from '$lib/views/method/method-facts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const articles = siteArticles().map((edition) => ({
		article: edition[locale],
		evaluations: siteEvaluations(edition.slug)
	}));
	return { facts: methodFacts({ dataset: siteDataset(), locale }, articles, siteReported()) };
};

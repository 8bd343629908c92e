import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { findArticle, siteArticles, siteEvaluations } from '$lib/server/site';
import { articleCard } from '$lib/views/article-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug }) => locales.map((locale) => ({ locale, slug })));

export const GET: RequestHandler = async ({ params: { locale, slug } }) => {
	const article = findArticle(slug, locale);
	if (!article) error(404);
	return pngResponse(await drawShareImage(articleCard(locale, article, siteEvaluations(slug))));
};

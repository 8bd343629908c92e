import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { findArticle, siteArticles, siteDataset } from '$lib/server/site';
import { articleCard } from '$lib/views/share-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug }) => locales.map((locale) => ({ locale, slug })));

export const GET: RequestHandler = async ({ params }) => {
	const locale = params.locale;
	const article = findArticle(params.slug, locale);
	if (!article) error(404);
	return pngResponse(
		await drawShareImage(articleCard({ dataset: siteDataset(), locale }, article))
	);
};

import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { findArticle, siteArticles, siteDataset } from '$lib/server/site';
import { claimCard } from '$lib/views/share-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug, ko }) =>
		ko.claims.flatMap(({ id }) => locales.map((locale) => ({ locale, article: slug, claim: id })))
	);

export const GET: RequestHandler = async ({ params }) => {
	const locale = params.locale;
	const article = findArticle(params.article, locale);
	const card = article && claimCard({ dataset: siteDataset(), locale }, article, params.claim);
	if (!card) error(404);
	return pngResponse(await drawShareImage(card));
};

import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { findArticle, siteArticles, siteDataset, siteEvaluations } from '$lib/server/site';
import { claimCard } from '$lib/views/claim-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug, ko }) =>
		ko.claims.flatMap(({ id }) => locales.map((locale) => ({ locale, article: slug, claim: id })))
	);

export const GET: RequestHandler = async ({ params: { locale, article: slug, claim } }) => {
	const article = findArticle(slug, locale);
	const evaluation = siteEvaluations(slug).find((each) => each.claim.id === claim);
	if (!article || !evaluation) error(404);
	const telling = { dataset: siteDataset(), locale };
	return pngResponse(await drawShareImage(claimCard(telling, article, evaluation)));
};

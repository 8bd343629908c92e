import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { siteImagePath } from '$lib/links/site-links';
import { siteOrigin } from '$lib/links/site-origin';
import { jsonResponse } from '$lib/server/oembed-response';
import { siteDataset } from '$lib/server/site';
import { oembedLink } from '$lib/views/oembed';
import { rankingWords } from '$lib/words/rankings';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteDataset().measures.flatMap(({ id }) => locales.map((locale) => ({ locale, measure: id })));

/** A link, as the workbench's: the page shows what its query says. */
export const GET: RequestHandler = ({ params: { locale, measure: id } }) => {
	const measure = siteDataset().measure(id);
	if (!measure) error(404);
	const words = rankingWords[locale];
	const label = measure.label[locale];
	const page = { title: words.title(label), description: words.description(label) };
	return jsonResponse(oembedLink({ locale, ...page, image: siteImagePath(locale) }, siteOrigin));
};

import { locales } from '$lib/format/locale';
import { siteImagePath } from '$lib/links/site-links';
import { siteOrigin } from '$lib/links/site-origin';
import { jsonResponse } from '$lib/server/oembed-response';
import { oembedLink } from '$lib/views/oembed';
import { exploreWords } from '$lib/words/explore';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const GET: RequestHandler = ({ params: { locale } }) => {
	const { title, description } = exploreWords[locale];
	return jsonResponse(
		oembedLink({ locale, title, description, image: siteImagePath(locale) }, siteOrigin)
	);
};

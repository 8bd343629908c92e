import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { embedPath, parseEmbedPath } from '$lib/links/embed-links';
import { embedDocument } from '$lib/server/embed-document';
import { embedAddresses } from '$lib/server/embed-targets';
import { viewDocument } from '$lib/server/view-document';
import { embedStyles } from '$lib/styles/embed-styles';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The addresses are written and read in one place, so that the routes cannot disagree with them. */
export const entries: EntryGenerator = () =>
	[
		...embedAddresses(),
		...locales.map((locale) =>
			embedPath({ kind: 'view', query: '' }, { locale, theme: 'auto', release: null })
		)
	].map((address) => ({ path: address.replace(/^\/embed\/|\/$/g, '') }));

export const GET: RequestHandler = ({ url: { pathname } }) => {
	const found = parseEmbedPath({ pathname, search: '', hash: '' });
	if (!found) error(404);
	const { target, options } = found;
	const page =
		target.kind === 'view'
			? viewDocument(options.locale, embedStyles)
			: embedDocument(target, options, embedStyles);
	if (page === undefined) error(404);
	// Kit saves as a page only what is exactly this type; the document itself names its encoding.
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};

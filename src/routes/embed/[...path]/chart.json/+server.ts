import { error, json } from '@sveltejs/kit';
import { parseEmbedPath } from '$lib/links/embed-links';
import { siteEmbed } from '$lib/server/embeds';
import { embedAddresses } from '$lib/server/embed-targets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	embedAddresses().map((address) => ({ path: address.replace(/^\/embed\/|\/$/g, '') }));

/** What makes the drawing live; `null` for an embed without one. */
export const GET: RequestHandler = ({ url }) => {
	const pathname = url.pathname.replace(/chart\.json$/, '');
	const found = parseEmbedPath({ pathname, search: '', hash: '' });
	if (!found || found.target.kind === 'view') error(404);
	const { locale, release } = found.options;
	const view = siteEmbed(found.target, locale, release);
	if (!view) error(404);
	return json(view.chart);
};

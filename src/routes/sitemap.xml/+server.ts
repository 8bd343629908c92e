import { siteOrigin } from '$lib/links/site-origin';
import { sitemap } from '$lib/server/sitemap';
import { sitePages } from '$lib/server/site-pages';

export const prerender = true;

export const GET = () =>
	new Response(sitemap(sitePages(), siteOrigin), {
		headers: { 'content-type': 'application/xml' }
	});

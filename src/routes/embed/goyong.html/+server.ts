import { siteOrigin } from '$lib/links/site-origin';
import { jekyllInclude } from '$lib/views/jekyll-include';

export const prerender = true;

/** For `_includes/` of a Jekyll site. */
export const GET = () =>
	new Response(jekyllInclude(siteOrigin), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});

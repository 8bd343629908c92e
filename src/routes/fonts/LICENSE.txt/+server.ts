import { siteFontNotice } from '$lib/server/site-font';

export const prerender = true;

export const GET = () =>
	new Response(siteFontNotice(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

import { packStyles } from '$lib/styles/pack-styles';

export const prerender = true;

/** The styles of every evidence pack, for those that a browser makes. */
export const GET = () =>
	new Response(packStyles, { headers: { 'content-type': 'text/css; charset=utf-8' } });

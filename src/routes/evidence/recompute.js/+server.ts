import { packScript } from '$lib/server/pack-script';

export const prerender = true;

/** The script of every evidence pack, for those that a browser makes. */
export const GET = async () =>
	new Response(await packScript(), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});

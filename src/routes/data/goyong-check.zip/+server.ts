import { siteZip } from '$lib/server/package-zip';

export const prerender = true;

export const GET = () =>
	new Response(siteZip(), { headers: { 'content-type': 'application/zip' } });

import { bundleScript } from '$lib/server/bundle-script';

export const prerender = true;

/** The element that posts load as a module, from an address that stays. */
export const GET = async () =>
	new Response(await bundleScript('src/lib/embed/goyong-chart.ts', 'es'), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});

import type { Handle } from '@sveltejs/kit';
import { lendDraughtsman } from '$lib/charts/draughtsman';
import { localeOfParam } from '$lib/links/site-links';
import { drawSvg } from '$lib/server/draw';

lendDraughtsman((spec, layout) => drawSvg(spec, { layout }));

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', localeOfParam(event.params.lang))
	});

import type { Handle } from '@sveltejs/kit';
import { localeOfParam } from '$lib/links/site-links';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', localeOfParam(event.params.lang))
	});

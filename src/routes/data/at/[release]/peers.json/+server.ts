import { error } from '@sveltejs/kit';
import { peersFile } from '$lib/server/peers-file';
import { siteDatasetAt, siteReleases } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => siteReleases().map((release) => ({ release }));

/** Who was compared with whom in a release: it follows from the figures, so it changes with them. */
export const GET: RequestHandler = ({ params: { release } }) => {
	const dataset = siteDatasetAt(release);
	if (!dataset) error(404);
	return new Response(peersFile(dataset), { headers: { 'content-type': 'application/json' } });
};

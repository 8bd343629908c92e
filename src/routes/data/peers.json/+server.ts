import { peersFile } from '$lib/server/peers-file';
import { siteDataset } from '$lib/server/site';

export const prerender = true;

export const GET = () =>
	new Response(peersFile(siteDataset()), { headers: { 'content-type': 'application/json' } });

import { error } from '@sveltejs/kit';
import { findPack, packEntriesWithFigures } from '$lib/server/site-evidence';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = packEntriesWithFigures;

export const GET: RequestHandler = ({ params }) => {
	const text = findPack(params)?.files.metadata;
	if (text === undefined || text === null) error(404);
	return new Response(text, { headers: { 'content-type': 'application/csvm+json' } });
};

import { error } from '@sveltejs/kit';
import { siteFont } from '$lib/server/site-font';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const fileOf = (path: string) => path.replace(/^\/fonts\/|\.woff2$/g, '');

export const entries: EntryGenerator = async () => [{ file: fileOf((await siteFont()).path) }];

export const GET: RequestHandler = async ({ params }) => {
	const { path, bytes } = await siteFont();
	if (params.file !== fileOf(path)) error(404);
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2' } });
};

import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { siteCard } from '$lib/views/share-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const GET: RequestHandler = async ({ params }) =>
	pngResponse(await drawShareImage(siteCard(params.locale)));

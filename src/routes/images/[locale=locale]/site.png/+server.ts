import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { siteDataset } from '$lib/server/site';
import { siteCard } from '$lib/views/site-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const GET: RequestHandler = async ({ params: { locale } }) =>
	pngResponse(await drawShareImage(siteCard({ dataset: siteDataset(), locale })));

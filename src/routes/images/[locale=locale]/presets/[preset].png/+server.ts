import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { isPresetId, presetIds } from '$lib/links/preset-ids';
import { pngResponse } from '$lib/server/image-response';
import { presetSetting } from '$lib/server/preset-setting';
import { drawShareImage } from '$lib/server/share-image';
import { siteDataset } from '$lib/server/site';
import { presetCard } from '$lib/views/preset-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	presetIds.flatMap((preset) => locales.map((locale) => ({ locale, preset })));

export const GET: RequestHandler = async ({ params: { locale, preset } }) => {
	if (!isPresetId(preset)) error(404);
	const dataset = siteDataset();
	const card = presetCard({ dataset, locale }, preset, presetSetting(dataset));
	return pngResponse(await drawShareImage(card));
};

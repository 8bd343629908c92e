import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { pngResponse } from '$lib/server/image-response';
import { drawShareImage } from '$lib/server/share-image';
import { currentDistricts, siteDataset } from '$lib/server/site';
import { districtCard } from '$lib/views/district-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	currentDistricts().flatMap(({ code }) => locales.map((locale) => ({ locale, code })));

export const GET: RequestHandler = async ({ params: { locale, code } }) => {
	const district = currentDistricts().find((each) => each.code === code);
	if (!district) error(404);
	return pngResponse(
		await drawShareImage(districtCard({ dataset: siteDataset(), locale }, district))
	);
};

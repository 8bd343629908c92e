import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { districtPath } from '$lib/links/site-links';
import { chartResponse } from '$lib/server/image-response';
import { currentDistricts, siteDataset } from '$lib/server/site';
import { headlineTrend } from '$lib/views/headline-trend';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	currentDistricts()
		.filter((district) => headlineTrend({ dataset: siteDataset(), locale: 'ko' }, district))
		.flatMap(({ code }) => locales.map((locale) => ({ locale, code })));

/** No PNG: five hundred of them would take longer than all share images, which show the same trend. */
export const GET: RequestHandler = async ({ params: { locale, code } }) => {
	const district = currentDistricts().find((each) => each.code === code);
	const trend = district && headlineTrend({ dataset: siteDataset(), locale }, district);
	if (!trend) error(404);
	return chartResponse(trend.spec, 'svg', districtPath(locale, code));
};

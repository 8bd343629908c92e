import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { chartFormats, districtPath } from '$lib/links/site-links';
import { chartResponse } from '$lib/server/image-response';
import { currentDistricts, siteDataset } from '$lib/server/site';
import { headlineTrend } from '$lib/views/headline-trend';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	currentDistricts().flatMap(({ code }) =>
		locales.flatMap((locale) => chartFormats.map((format) => ({ locale, code, format })))
	);

export const GET: RequestHandler = async ({ params: { locale, code, format } }) => {
	const district = currentDistricts().find((each) => each.code === code);
	const trend = district && headlineTrend({ dataset: siteDataset(), locale }, district);
	if (!trend) error(404);
	return chartResponse(trend.spec, format, districtPath(locale, code));
};

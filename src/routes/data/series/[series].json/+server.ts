import { error } from '@sveltejs/kit';
import { seriesKey } from '$lib/domain/dataset';
import { seriesJson } from '$lib/server/series-json';
import { siteDataset } from '$lib/server/site';
import { sitePackage } from '$lib/server/site-package';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteDataset()
		.seriesIds()
		.map((id) => ({ series: seriesKey(id) }));

export const GET: RequestHandler = ({ params }) => {
	const id = siteDataset()
		.seriesIds()
		.find((each) => seriesKey(each) === params.series);
	if (!id) error(404);
	return new Response(seriesJson(sitePackage(), siteDataset(), id), {
		headers: { 'content-type': 'application/json' }
	});
};

import { error } from '@sveltejs/kit';
import { writeSeries } from '$lib/csv/write-series';
import { seriesKey } from '$lib/domain/dataset';
import { siteDataset } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteDataset()
		.seriesIds()
		.map((id) => ({ series: seriesKey(id) }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = siteDataset();
	const id = dataset.seriesIds().find((each) => seriesKey(each) === params.series);
	if (!id) error(404);
	return new Response(writeSeries(dataset, id), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};

import { error } from '@sveltejs/kit';
import { writeSeries } from '$lib/csv/write-series';
import { seriesKey } from '$lib/domain/dataset';
import { siteDatasetAt, siteReleases } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteReleases().flatMap((release) =>
		(siteDatasetAt(release)?.seriesIds() ?? []).map((id) => ({ release, series: seriesKey(id) }))
	);

/** A series as a release had it: what frozen views of other people's posts are drawn from. */
export const GET: RequestHandler = ({ params: { release, series } }) => {
	const dataset = siteDatasetAt(release);
	const id = dataset?.seriesIds().find((each) => seriesKey(each) === series);
	if (!dataset || !id) error(404);
	return new Response(writeSeries(dataset, id), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};

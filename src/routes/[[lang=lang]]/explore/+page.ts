import { fetchDistricts } from '$lib/state/fetch-tables';
import { SeriesCache } from '$lib/state/series-cache';
import { exploreSeries } from '$lib/views/explore-series';
import type { PageLoad } from './$types';

/** The standard view's series, read from the CSV that the page offers for download. */
export const load: PageLoad = async ({ fetch, data, parent }) => {
	const { release } = await parent();
	const districts = await fetchDistricts(fetch, data.universes);
	const lists = { districts, measures: data.measures, version: release.version };
	const needed = exploreSeries(data.standard, data.measures, () => true);
	const dataset = await new SeriesCache(fetch, lists).load(needed);
	return { ...data, lists, dataset };
};

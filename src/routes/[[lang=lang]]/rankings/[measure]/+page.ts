import { fetchDistricts, fetchSeries } from '$lib/state/fetch-tables';
import type { PageLoad } from './$types';

/** The standard view's series, read from the CSV that the page offers for download. */
export const load: PageLoad = async ({ fetch, data, parent }) => {
	const { release } = await parent();
	const districts = await fetchDistricts(fetch, data.universes);
	const lists = { districts, measures: data.measures, version: release.version };
	const { sex, age } = data.standard;
	// A measure may be described before its first figures come: then there is no file of them.
	const series = data.groups.length > 0 ? [{ measure: data.measure.id, sex, age }] : [];
	const dataset = await fetchSeries(fetch, lists, series);
	return { ...data, lists, dataset };
};

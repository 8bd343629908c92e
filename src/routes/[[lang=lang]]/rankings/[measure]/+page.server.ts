import { error } from '@sveltejs/kit';
import { langParams, siteDataset } from '$lib/server/site';
import { availabilityOf, standardView } from '$lib/views/availability';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	siteDataset().measures.flatMap(({ id }) => langParams.map((lang) => ({ ...lang, measure: id })));

/** The lists that the browser cannot take from a CSV; the figures themselves come from one. */
export const load: PageServerLoad = ({ params }) => {
	const dataset = siteDataset();
	const measure = dataset.measure(params.measure);
	if (!measure) error(404);
	const groups = availabilityOf(dataset, measure.id);
	return {
		measure,
		measures: dataset.measures,
		universes: dataset.districts.universes,
		groups,
		standard: standardView(dataset, measure.id, groups)
	};
};

import { siteArticles, siteDataset } from '$lib/server/site';
import { availableSeries, standardExploreView } from '$lib/views/explore-choices';
import type { PageServerLoad } from './$types';

/** What there is to choose from; the figures themselves come from the CSVs. */
export const load: PageServerLoad = () => {
	const dataset = siteDataset();
	const available = availableSeries(dataset);
	return {
		measures: dataset.measures,
		universes: dataset.districts.universes,
		available,
		standard: standardExploreView(dataset, available),
		subject: siteArticles()[0]?.ko.claims[0]?.district ?? '1119'
	};
};

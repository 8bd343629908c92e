import { siteFont } from '$lib/server/site-font';
import { siteDataset } from '$lib/server/site';
import { headlineSeries } from '$lib/views/profile/key-series';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	font: (await siteFont()).path,
	measure: headlineSeries(siteDataset()).measure
});

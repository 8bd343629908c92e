import { siteFont } from '$lib/server/site-font';
import { siteArticles, siteDataset } from '$lib/server/site';
import { headlineSeries } from '$lib/views/profile/key-series';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const dataset = siteDataset();
	return {
		font: (await siteFont()).path,
		/** Undefined where figures stand for themselves. */
		featuredArticle: siteArticles()[0]?.slug,
		featuredMeasure: headlineSeries(dataset).measure,
		release: { version: dataset.version, latestPeriod: dataset.periods().at(-1)! }
	};
};

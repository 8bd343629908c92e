import { siteArticles, siteDataset } from '$lib/server/site';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const dataset = siteDataset();
	return {
		featuredArticle: siteArticles()[0]!.slug,
		release: { version: dataset.version, latestPeriod: dataset.periods().at(-1)! }
	};
};

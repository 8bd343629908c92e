import { siteFont } from '$lib/server/site-font';
import { siteArticles, siteDataset } from '$lib/server/site';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const dataset = siteDataset();
	return {
		font: (await siteFont()).path,
		featuredArticle: siteArticles()[0]!.slug,
		release: { version: dataset.version, latestPeriod: dataset.periods().at(-1)! }
	};
};

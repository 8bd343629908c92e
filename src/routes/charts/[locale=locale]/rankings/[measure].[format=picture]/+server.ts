import { error } from '@sveltejs/kit';
import { locales } from '$lib/format/locale';
import { rankingQuery } from '$lib/links/ranking-view';
import { chartFormats, rankingPath } from '$lib/links/site-links';
import { chartResponse } from '$lib/server/image-response';
import { siteDataset } from '$lib/server/site';
import { leadingRanking } from '$lib/views/leading-ranking';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => {
	const dataset = siteDataset();
	return dataset.measures
		.filter(({ id }) => leadingRanking({ dataset, locale: 'ko' }, id))
		.flatMap(({ id }) =>
			locales.flatMap((locale) => chartFormats.map((format) => ({ locale, measure: id, format })))
		);
};

export const GET: RequestHandler = async ({ params: { locale, measure, format } }) => {
	const dataset = siteDataset();
	const ranking = dataset.measure(measure) && leadingRanking({ dataset, locale }, measure);
	if (!ranking) error(404);
	const page = rankingPath(locale, measure, rankingQuery(ranking.view, null));
	return chartResponse(ranking.spec, format, page);
};

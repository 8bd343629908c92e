import { error } from '@sveltejs/kit';
import { claimChart, claimRankings } from '$lib/charts/claim-charts';
import { locales } from '$lib/format/locale';
import { chartFormats, claimPath } from '$lib/links/site-links';
import { chartResponse } from '$lib/server/image-response';
import { siteArticles, siteDataset, siteEvaluations } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Claims without figures have no chart. */
export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug }) =>
		siteEvaluations(slug)
			.filter((evaluation) => claimRankings(evaluation).length > 0)
			.flatMap(({ claim }) =>
				locales.flatMap((locale) =>
					chartFormats.map((format) => ({ locale, article: slug, claim: claim.id, format }))
				)
			)
	);

/** The claim's latest ranking, the one that stands beside the text. */
export const GET: RequestHandler = async ({ params: { locale, article, claim, format } }) => {
	const evaluation = siteEvaluations(article).find((each) => each.claim.id === claim);
	const ranking = evaluation && claimRankings(evaluation).at(-1);
	if (!ranking) error(404);
	const spec = claimChart(ranking, evaluation.claim.district, siteDataset(), locale);
	return chartResponse(spec, format, claimPath(locale, article, claim));
};

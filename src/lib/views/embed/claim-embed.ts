import type { Article } from '../../article/article';
import type { ChartSpec } from '../../charts/chart-spec';
import { claimChart, claimRankings } from '../../charts/claim-charts';
import { claimTrend } from '../../charts/claim-trend';
import type { Evaluation } from '../../claims/evaluation';
import { claimView } from '../../tell/claim-view';
import { tellDistrict, type Telling } from '../../tell/telling';
import { embedWords } from '../../words/embed';
import { siteWords } from '../../words/site';
import type { EmbedView } from './embed-view';
import { releaseOf } from './release-of';

/** The head of the ranking, and the district with its neighbours if it is not there. */
const barsShown = 5;

/** The verdict on a claim, why, what chance allows, and the figures that it follows from. */
export function claimEmbed(
	telling: Telling,
	{ slug }: Pick<Article, 'slug'>,
	evaluation: Evaluation
): EmbedView {
	const { dataset, locale } = telling;
	const { claim } = evaluation;
	const view = claimView(telling, evaluation);
	const chart = chartOf(telling, evaluation);
	return {
		locale,
		target: { kind: 'claim', article: slug, claim: claim.id },
		release: releaseOf(dataset),
		kicker: embedWords[locale].claim(tellDistrict(telling, claim.district)),
		headline: `“${view.quote}”`,
		verdict: view.verdict,
		figure: null,
		texts: [view.reason, ...(view.firmness ? [view.firmness.sentence] : []), ...view.meanings],
		chart,
		notes: chart?.notes ?? [],
		cut: null,
		source: chart?.source ?? siteWords[locale].source
	};
}

function chartOf({ dataset, locale }: Telling, evaluation: Evaluation): ChartSpec | null {
	const trend = claimTrend(evaluation, dataset, locale);
	if (trend) return trend.spec;
	const ranking = claimRankings(evaluation).at(-1);
	return ranking
		? claimChart(ranking, evaluation.claim.district, dataset, locale, barsShown)
		: null;
}

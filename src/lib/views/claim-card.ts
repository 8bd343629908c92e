import type { Article } from '../article/article';
import type { ChartSpec } from '../charts/chart-spec';
import { claimChart, claimRankings } from '../charts/claim-charts';
import type { Evaluation } from '../claims/evaluation';
import { claimView } from '../tell/claim-view';
import type { Telling } from '../tell/telling';
import { articleWords } from '../words/article';
import { siteWords } from '../words/site';
import type { ShareCard } from './share-card';

/** The head of the ranking, and the district with its neighbours if it is not there. */
const barsShown = 3;

/** The share image of one claim: its words, the verdict on them, why, and its latest ranking. */
export function claimCard(telling: Telling, article: Article, evaluation: Evaluation): ShareCard {
	const { locale } = telling;
	const view = claimView(telling, evaluation);
	const chart = chartOf(telling, evaluation);
	return {
		locale,
		kicker: article.title,
		headline: `“${view.quote}”`,
		blocks: [
			{ kind: 'verdict', verdict: view.verdict },
			{ kind: 'paragraphs', texts: [view.reason] }
		],
		chart,
		source: chart?.source ?? siteWords[locale].source
	};
}

/** The chart of the claim's page, cut short. One of an earlier survey than the claim's says so. */
function chartOf({ dataset, locale }: Telling, evaluation: Evaluation): ChartSpec | null {
	const ranking = claimRankings(evaluation).at(-1);
	if (!ranking) return null;
	const spec = claimChart(ranking, evaluation.claim.district, dataset, locale, barsShown);
	if (!ranking.earlier) return spec;
	return { ...spec, title: `${articleWords[locale].trueSentenceEarlier}: ${spec.title}` };
}

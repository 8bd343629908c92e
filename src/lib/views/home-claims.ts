import type { Evaluation } from '../claims/evaluation';
import { claimChart, claimRankings } from '../charts/claim-charts';
import { claimView, type ClaimView } from '../tell/claim-view';
import type { Telling } from '../tell/telling';
import type { ChartWithSource } from './claim-evidence';
import { seriesCsvPath } from '../links/site-links';

/** A claim as the front page shows it: its latest ranking cut to the top, when it has one. */
export interface HomeClaim {
	view: Pick<ClaimView, 'id' | 'title' | 'quote' | 'verdict' | 'reason'>;
	chart: ChartWithSource | null;
}

const barsShown = 5;

export function homeClaims(telling: Telling, evaluations: readonly Evaluation[]): HomeClaim[] {
	return evaluations.map((evaluation) => {
		const { id, title, quote, verdict, reason } = claimView(telling, evaluation);
		const ranking = claimRankings(evaluation).at(-1);
		const { district } = evaluation.claim;
		const chart = ranking && {
			spec: claimChart(ranking, district, telling.dataset, telling.locale, barsShown),
			csvHref: seriesCsvPath(ranking.series)
		};
		return { view: { id, title, quote, verdict, reason }, chart: chart ?? null };
	});
}

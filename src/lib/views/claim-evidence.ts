import { claimChart, claimRankings } from '../charts/claim-charts';
import type { ChartSpec } from '../charts/chart-spec';
import type { Evaluation } from '../claims/evaluation';
import { seriesCsvPath } from '../links/site-links';
import { claimView, type ClaimView } from '../tell/claim-view';
import { reportedFor, type ReportedView } from '../tell/reported-view';
import type { Telling } from '../tell/telling';
import type { ReportedFigure } from '../domain/reported';

/** A drawing with the table that its figures come from. */
export interface ChartWithSource {
	spec: ChartSpec;
	csvHref: string;
}

/** Everything a page shows of one claim. */
export interface ClaimEvidence {
	view: ClaimView;
	/** Oldest period first; empty for claims without figures. */
	charts: ChartWithSource[];
	reported: ReportedView[];
}

export function claimEvidence(
	telling: Telling,
	evaluation: Evaluation,
	reported: readonly ReportedFigure[]
): ClaimEvidence {
	const { dataset, locale } = telling;
	const { claim } = evaluation;
	return {
		view: claimView(telling, evaluation, reported),
		charts: claimRankings(evaluation).map((ranking) => ({
			spec: claimChart(ranking, claim.district, dataset, locale),
			csvHref: seriesCsvPath(ranking.series)
		})),
		reported: reportedFor(telling, claim, reported)
	};
}

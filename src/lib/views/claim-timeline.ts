import { districtTrend } from '../charts/district-trend';
import type { Claim } from '../claims/claim';
import { seriesCsvPath } from '../links/site-links';
import type { Telling } from '../tell/telling';
import type { ChartWithSource } from './claim-evidence';
import { rankTimeline, type RankTimeline } from './rank-timeline';

/** A series over time: the drawing, and the place at every survey. */
export interface TimelinePart extends ChartWithSource {
	ranks: RankTimeline | null;
}

/** The claimed series over every survey, for each age that the claim may mean; empty without figures. */
export function claimTimeline(telling: Telling, claim: Claim): TimelinePart[] {
	const { dataset, locale } = telling;
	const { statement, district } = claim;
	if (!('measure' in statement)) return [];
	const { measure } = statement;
	const sex = statement.sex ?? 'total';
	const ages = statement.age ? [statement.age] : (['15+', '15-64'] as const);
	return ages
		.map((age) => ({ measure, sex, age }))
		.filter((series) => dataset.periodsOf(series).length > 0)
		.map((series) => ({
			spec: districtTrend(dataset, district, series, locale),
			csvHref: seriesCsvPath(series),
			ranks: rankTimeline(telling, district, series)
		}));
}

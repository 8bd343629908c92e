import type { Claim } from '../claims/claim';
import type { Age } from '../domain/population';
import type { ReportedFigure } from '../domain/reported';
import { formatDate } from '../format/date';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { articleWords } from '../words/article';
import { tellWords } from '../words/tell';
import { tellDistrict, tellMeasure, tellUniverse, type Telling } from './telling';

/** A value or rank that was printed, in words that never pass it off as ours, and by whom. */
export interface ReportedView {
	text: string;
	sources: { by: string; url: string | null }[];
}

/** What was printed about the series and surveys of a claim; empty for claims without a series. */
export function reportedFor(
	telling: Telling,
	claim: Claim,
	reported: readonly ReportedFigure[]
): ReportedView[] {
	const { statement, district } = claim;
	if (!('measure' in statement)) return [];
	const { measure, periods } = statement;
	const sex = statement.sex ?? 'total';
	const ages: readonly Age[] = statement.age ? [statement.age] : ['15+', '15-64'];
	const views = new Map<string, ReportedView>();
	for (const row of reported) {
		if (row.district !== district || row.measure !== measure || row.sex !== sex) continue;
		if (!ages.includes(row.age) || (periods && !periods.includes(row.period))) continue;
		const text = tellReported(telling, row);
		const view = views.get(text) ?? { text, sources: [] };
		const date = formatDate(row.published, telling.locale);
		const by = articleWords[telling.locale].reportedBy(row.outlet, date);
		views.set(text, { text, sources: [...view.sources, { by, url: row.url }] });
	}
	return [...views.values()];
}

/** A printed value or rank as a line: what it is of, and how much. */
export function tellReported(telling: Telling, row: ReportedFigure): string {
	const { locale, dataset } = telling;
	const words = tellWords[locale];
	const measure = dataset.measure(row.measure);
	const rank =
		row.claimedRank !== null && row.claimedUniverse !== null
			? words.nationalPlace(
					tellUniverse(telling, row.claimedUniverse, row.period),
					formatRank(row.claimedRank, false, locale)
				)
			: null;
	const value =
		row.value !== null && measure
			? formatValue(row.value, measure, measure.decimals, locale)
			: null;
	return words.reported(
		formatPeriod(row.period, locale),
		tellDistrict(telling, row.district, row.period),
		words.seriesName(formatGroup(row, locale), tellMeasure(telling, row.measure)),
		[value, rank].filter((part) => part !== null).join(', ')
	);
}

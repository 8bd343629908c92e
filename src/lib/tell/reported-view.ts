import type { Claim } from '../claims/claim';
import type { ReportedFigure } from '../domain/reported';
import { formatDate } from '../format/date';
import { formatNumber } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { articleWords } from '../words/article';
import { tellWords } from '../words/tell';
import { tellDistrict, tellMeasure, tellUniverse, type Telling } from './telling';

/** A value or rank that somebody printed, in words that never pass it off as ours. */
export interface ReportedView {
	key: string;
	text: string;
	/** "아시아투데이, 2024년 3월 11일 보도". */
	by: string;
	url: string | null;
}

/** What was printed about the series and periods of a claim; empty for claims without a series. */
export function reportedFor(
	telling: Telling,
	claim: Claim,
	reported: readonly ReportedFigure[]
): ReportedView[] {
	const { statement, district } = claim;
	if (!('measure' in statement)) return [];
	const { measure, periods } = statement;
	const sex = statement.sex ?? 'total';
	return reported
		.filter(
			(row) =>
				row.district === district &&
				row.measure === measure &&
				row.sex === sex &&
				(periods === null || periods.includes(row.period))
		)
		.map((row, index) => reportedView(telling, row, index));
}

function reportedView(telling: Telling, row: ReportedFigure, index: number): ReportedView {
	const { locale, dataset } = telling;
	const words = tellWords[locale];
	const unit = dataset.measure(row.measure)?.unit === 'percent' ? '%' : '';
	const decimals = dataset.measure(row.measure)?.decimals ?? 1;
	const what = [
		row.value === null ? null : formatNumber(row.value, decimals) + unit,
		row.claimedRank === null || row.claimedUniverse === null
			? null
			: words.nationalPlace(
					tellUniverse(telling, row.claimedUniverse, row.period),
					formatRank(row.claimedRank, false, locale)
				)
	].filter((part) => part !== null);
	const text = words.reported(
		formatPeriod(row.period, locale),
		tellDistrict(telling, row.district, row.period),
		words.seriesName(formatGroup(row, locale), tellMeasure(telling, row.measure)),
		what.join(', ')
	);
	return {
		key: `${row.period} ${row.outlet} ${row.published} ${index}`,
		text,
		by: articleWords[locale].reportedBy(row.outlet, formatDate(row.published, locale)),
		url: row.url
	};
}

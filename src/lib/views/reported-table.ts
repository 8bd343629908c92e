import { comparePeriods } from '../domain/period';
import type { ReportedFigure } from '../domain/reported';
import { formatDate } from '../format/date';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { tellDistrict, tellUniverse, type Telling } from '../tell/telling';

/** One printed value or rank, told as a row. */
export interface ReportedRow {
	period: string;
	district: string;
	/** Measure and population group. */
	series: string;
	/** Null where only a rank was printed, and the other way round. */
	value: string | null;
	rank: string | null;
	outlet: string;
	date: string;
	url: string | null;
	note: string | null;
}

/** Everything read in the press, newest survey first, then by district. */
export function reportedTable(
	telling: Telling,
	reported: readonly ReportedFigure[]
): ReportedRow[] {
	const { dataset, locale } = telling;
	return [...reported]
		.sort(
			(a, b) =>
				comparePeriods(b.period, a.period) ||
				(a.district < b.district ? -1 : Number(a.district > b.district))
		)
		.map((row) => {
			const measure = dataset.measure(row.measure);
			const universe =
				row.claimedUniverse && tellUniverse(telling, row.claimedUniverse, row.period);
			const rank = row.claimedRank && formatRank(row.claimedRank, false, locale);
			return {
				period: formatPeriod(row.period, locale),
				district: tellDistrict(telling, row.district, row.period),
				series: `${measure?.label[locale] ?? row.measure}, ${formatGroup(row, locale)}`,
				value:
					row.value !== null && measure
						? formatValue(row.value, measure, measure.decimals, locale)
						: null,
				rank: universe && rank ? `${rank} · ${universe}` : null,
				outlet: row.outlet,
				date: formatDate(row.published, locale),
				url: row.url,
				note: row.note?.[locale] ?? null
			};
		});
}

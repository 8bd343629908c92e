import type { OwnRanking } from '../domain/own-ranking';
import { formatNumber, formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { ownViewPath } from '../links/own-links';
import { ownDataWords } from '../words/own-data';
import { ownDistrictName, ownMeasure, ownSeriesName, type OwnNames } from './own-names';

export interface OwnFirstRanking {
	lead: string;
	rows: { code: string; rank: number; district: string; value: string; isOwn: boolean }[];
	href: string;
}

/** What a table is most about, ranked. */
export function ownFirstRanking(names: OwnNames, ranking: OwnRanking): OwnFirstRanking {
	const { locale } = names;
	const { series, period, ranked, own, top } = ranking;
	const measure = ownMeasure(names, series.measure);
	return {
		lead: ownDataWords[locale].ranking.lead({
			series: ownSeriesName(names, series),
			period: formatPeriod(period, locale),
			...{ ranked: formatNumber(ranked, 0), own: formatNumber(own, 0) }
		}),
		rows: top.map(({ code, rank, value, decimals, isOwn }) => ({
			...{ code, rank, isOwn },
			district: ownDistrictName(names, code),
			value: measure ? formatValue(value, measure, decimals, locale) : formatNumber(value, decimals)
		})),
		href: ownViewPath(locale, series, period)
	};
}

import { seriesKey, type SeriesId } from './dataset';
import type { OwnTable } from './own-data';
import type { OwnDataset } from './own-overlay';
import { comparePeriods, type Period } from './period';
import { rankDistricts } from './ranking';

/** A survey of a series, ranked over the whole country with a reader's figures in it. */
export interface OwnRanking {
	series: SeriesId;
	period: Period;
	/** Districts with a figure, the reader's and ours. */
	ranked: number;
	/** How many of them are the reader's. */
	own: number;
	/** The first of them. */
	top: { code: string; value: number; decimals: number; rank: number; isOwn: boolean }[];
}

/** What a table is most about: the series and survey with most figures, the latest of equals. */
export function mainColumn(table: OwnTable): { series: SeriesId; period: Period } | undefined {
	const size = table.districts.length;
	const counted = table.columns.map((about, column) => ({
		...about,
		count: table.flags
			.subarray(column * size, (column + 1) * size)
			.reduce((sum, flags) => sum + Number(flags !== 0), 0)
	}));
	return counted.sort(
		(a, b) =>
			b.count - a.count ||
			comparePeriods(b.period, a.period) ||
			(seriesKey(a.series) < seriesKey(b.series) ? -1 : 1)
	)[0];
}

/** The first places of a survey. */
export function rankOwn(
	dataset: OwnDataset,
	series: SeriesId,
	period: Period,
	places: number
): OwnRanking {
	const { members } = rankDistricts(dataset, series, period, 'national');
	const isOwn = (code: string) => dataset.isOwn(code, series, period);
	return {
		...{ series, period },
		ranked: members.length,
		own: members.filter(({ code }) => isOwn(code)).length,
		top: members.slice(0, places).map(({ code, value, decimals, rank }) => ({
			...{ code, value, decimals, rank },
			isOwn: isOwn(code)
		}))
	};
}

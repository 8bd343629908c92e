import { districtTrend } from '../charts/district-trend';
import { openUniverses, universeAt } from '../claims/open-universes';
import type { Dataset, SeriesId } from '../domain/dataset';
import type { District } from '../domain/district';
import { changeOnYear } from '../domain/difference';
import { latestFigure, latestPlacing, type Placing } from '../domain/placing';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { seriesCsvPath } from '../links/site-links';
import type { ChartWithSource } from './claim-evidence';

/** The rates and counts that head a district's page, in this order. */
const keySeries: readonly SeriesId[] = [
	{ measure: 'employment_rate', sex: 'total', age: '15+' },
	{ measure: 'employment_rate', sex: 'total', age: '15-64' },
	{ measure: 'employment_rate', sex: 'female', age: '15-64' },
	{ measure: 'employment_rate', sex: 'total', age: '15-29' },
	{ measure: 'participation_rate', sex: 'total', age: '15+' },
	{ measure: 'unemployment_rate', sex: 'total', age: '15+' },
	{ measure: 'employed_thousand', sex: 'total', age: '15+' }
];

export interface KeyFigure {
	series: SeriesId;
	period: Period;
	value: number;
	decimals: number;
	lowReliability: boolean;
	/** On a year before, in the measure's unit. */
	change: number | null;
}

export interface DistrictProfile {
	figures: KeyFigure[];
	/** The employment rate's place in every universe that the district belongs to. */
	placings: Placing[];
	/** Where it comes first or last, over all rates and groups. */
	extremes: Placing[];
	charts: ChartWithSource[];
}

/** The universes a district is compared in now: every one that holds it at the last survey. */
function universesOf(dataset: Dataset, district: District): Universe[] {
	const last = dataset.periods().at(-1)!;
	return openUniverses(dataset, district.code, [last]).map(({ universe }) =>
		universeAt(dataset, district.code, universe, last)
	);
}

export function districtProfile(
	dataset: Dataset,
	district: District,
	locale: Locale
): DistrictProfile {
	const { code } = district;
	const universes = universesOf(dataset, district);
	const figures = keySeries.flatMap((series): KeyFigure[] => {
		const latest = latestFigure(dataset, code, series);
		if (!latest) return [];
		const { value, decimals, mark } = latest.figure;
		return [
			{
				series,
				period: latest.period,
				value,
				decimals,
				lowReliability: mark === 'low-reliability',
				change: changeOnYear(dataset, code, series, latest.period)
			}
		];
	});
	const place = (series: SeriesId) =>
		universes.flatMap((universe) => latestPlacing(dataset, code, series, universe) ?? []);
	const rates = dataset
		.seriesIds()
		.filter(({ measure }) => dataset.measure(measure)?.unit === 'percent');
	const trends = keySeries.slice(0, 2).filter((series) => latestFigure(dataset, code, series));
	return {
		figures,
		placings: keySeries.slice(0, 2).flatMap(place),
		extremes: rates.flatMap(place).filter(({ member, last }) => member.rank === 1 || last),
		charts: trends.map((series) => ({
			spec: districtTrend(dataset, code, series, locale),
			csvHref: seriesCsvPath(series)
		}))
	};
}

import type { TrendLinesSpec } from '../charts/chart-spec';
import { districtTrend } from '../charts/district-trend';
import type { SeriesId } from '../domain/dataset';
import type { District } from '../domain/district';
import { latestFigure } from '../domain/placing';
import type { Telling } from '../tell/telling';
import { headlineSeries } from './profile/key-series';

/** The narrower group stands in where only that is published. */
const groups = [
	{ sex: 'total', age: '15+' },
	{ sex: 'total', age: '15-64' }
] as const;

/** The trend that heads a district's page, and its series; null for a district without any rate. */
export function headlineTrend(
	{ dataset, locale }: Telling,
	{ code }: District
): { series: SeriesId; spec: TrendLinesSpec } | null {
	const headline = headlineSeries(dataset);
	const series = [headline, ...groups.map((group) => ({ ...headline, ...group }))].find((each) =>
		latestFigure(dataset, code, each)
	);
	return series ? { series, spec: districtTrend(dataset, code, series, locale) } : null;
}

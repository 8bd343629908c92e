import type { TrendLinesSpec } from '../charts/chart-spec';
import { districtTrend } from '../charts/district-trend';
import type { SeriesId } from '../domain/dataset';
import type { District } from '../domain/district';
import { latestFigure } from '../domain/placing';
import type { Telling } from '../tell/telling';

/** Officially the employment rate; the narrower group stands in where only that is published. */
const headlineSeries: readonly SeriesId[] = [
	{ measure: 'employment_rate', sex: 'total', age: '15+' },
	{ measure: 'employment_rate', sex: 'total', age: '15-64' }
];

/** The trend that heads a district's page, and its series; null for a district without any rate. */
export function headlineTrend(
	{ dataset, locale }: Telling,
	{ code }: District
): { series: SeriesId; spec: TrendLinesSpec } | null {
	const series = headlineSeries.find((each) => latestFigure(dataset, code, each));
	return series ? { series, spec: districtTrend(dataset, code, series, locale) } : null;
}

import type { TrendLinesSpec } from '../charts/chart-spec';
import { districtTrend } from '../charts/district-trend';
import type { SeriesId } from '../domain/dataset';
import type { District } from '../domain/district';
import { latestFigure } from '../domain/placing';
import type { Telling } from '../tell/telling';
import { keySeries } from './profile/key-series';

/**
 * The trend that heads a district's page, and its series: the first key series that has a figure of it,
 * since some districts lack the headline. Null for a district without any.
 */
export function headlineTrend(
	{ dataset, locale }: Telling,
	{ code }: District
): { series: SeriesId; spec: TrendLinesSpec } | null {
	const series = keySeries(dataset).find((each) => latestFigure(dataset, code, each));
	return series ? { series, spec: districtTrend(dataset, code, series, locale) } : null;
}

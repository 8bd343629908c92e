import type { RankLinesSpec } from '../../charts/rank-lines-spec';
import { rankLinesChart } from '../../charts/rank-lines-chart';
import type { Dataset } from '../../domain/dataset';
import { firstCompletePeriod } from '../../domain/placing';
import type { Universe } from '../../domain/universe';
import type { Locale } from '../../format/locale';
import { headlineSeries } from './key-series';

/**
 * Ranks of some districts in the headline series from the first survey that has their whole universe:
 * before, a rank would be among fewer, and lines would jump when the others join.
 */
export function rankHistoryChart(
	dataset: Dataset,
	codes: readonly string[],
	universe: Universe,
	locale: Locale
): RankLinesSpec {
	const series = headlineSeries(dataset);
	const first = firstCompletePeriod(dataset, series, universe);
	return rankLinesChart(dataset, series, universe, {
		locale,
		highlight: codes,
		...(first && { first })
	});
}

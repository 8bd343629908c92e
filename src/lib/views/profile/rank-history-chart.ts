import type { RankLinesSpec } from '../../charts/rank-lines-spec';
import { rankLinesChart } from '../../charts/rank-lines-chart';
import type { Dataset } from '../../domain/dataset';
import type { Locale } from '../../format/locale';
import { headlineSeries } from './key-series';
import { ownUniverse } from './own-universe';

/** A district's rank in the employment rate over all surveys, among those it is most naturally ranked with. */
export function rankHistoryChart(dataset: Dataset, code: string, locale: Locale): RankLinesSpec {
	const last = dataset.periods().at(-1);
	const universe = last ? ownUniverse(dataset, code, last) : 'national';
	return rankLinesChart(dataset, headlineSeries, universe, { locale, highlight: [code] });
}

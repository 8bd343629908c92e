import { isPresent } from '../../domain/figure';
import { rankDistricts } from '../../domain/ranking';
import { weightedRate } from '../../domain/weighted-average';
import { formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { tellMeasure, tellUniverse, type Telling } from '../../tell/telling';
import type { ExampleFigures } from './method-example';

/** What a mean of rates would be, beside the rate of everyone together; null where figures lack. */
export type MethodAverages = {
	period: string;
	universe: string;
	measure: string;
	mean: string;
	weighted: string;
} | null;

/** Over the country, where large and small districts differ most. */
const universe = 'national';

export function methodAverages(telling: Telling, { parts }: ExampleFigures): MethodAverages {
	const { dataset, locale } = telling;
	const part = parts[0]!;
	const measure = dataset.measure(part.measure)!;
	const weighted = weightedRate(dataset, measure, part, universe, part.period);
	const { members } = rankDistricts(dataset, part, part.period, universe);
	if (!isPresent(weighted)) return null;
	const mean = members.reduce((sum, { value }) => sum + value, 0) / members.length;
	return {
		period: formatPeriod(part.period, locale),
		universe: tellUniverse(telling, universe, part.period),
		measure: tellMeasure(telling, measure.id),
		mean: formatPercent(mean, measure.decimals),
		weighted: formatPercent(weighted.value, weighted.decimals)
	};
}

import type { StreakStatement } from '../../claims/claim';
import type { ReadingResult } from '../../claims/evaluation';
import { stepPeriod } from '../../domain/period';
import { formatPeriod } from '../../format/period';
import { formatGroup } from '../../format/population';
import { formatRank } from '../../format/rank';
import { tellLineWords } from '../../words/tell-lines';
import { readingUniverse } from '../reading-facets';
import type { Telling } from '../telling';
import { tellInOrder, tellRank } from '../tell-rank';
import { tellRankLine } from './tell-rank-line';

/**
 * The run there really is, and the place one survey before it; where the last survey already fails
 * there is no run, and the places themselves are told.
 */
export function tellStreakLine(
	telling: Telling,
	district: string,
	result: ReadingResult,
	{ rank, times, order }: StreakStatement,
	contrast: boolean
): string {
	const { locale } = telling;
	const { run, parts, reading } = result;
	const last = parts.at(-1);
	if (!run?.from || !last) return tellRankLine(telling, district, result, contrast);
	const earlier = stepPeriod(run.from, -1);
	const finding = parts.find(({ period }) => period === earlier)?.finding;
	return tellLineWords[locale].streak({
		universe: readingUniverse(telling, result),
		rank: tellInOrder(telling, formatRank(rank, false, locale), order, reading.measure),
		group: formatGroup(reading, locale),
		times: run.times,
		from: formatPeriod(run.from, locale),
		to: formatPeriod(last.period, locale),
		before:
			run.times < times && finding?.kind === 'rank'
				? {
						period: formatPeriod(earlier, locale),
						rank: tellRank(telling, finding, reading.measure)
					}
				: null,
		contrast
	});
}

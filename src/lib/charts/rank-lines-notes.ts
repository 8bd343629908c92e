import type { Period } from '../domain/period';
import type { RankHistory } from '../domain/rank-history';
import type { Locale } from '../format/locale';
import { formatPeriods } from '../format/periods';
import { rankLinesWords } from '../words/rank-lines';

/** More changes of number than these are said by their extremes. */
const mostRuns = 4;

/** What a reader must know before comparing ranks of two surveys, and where the grey lines' figures are. */
export function rankLinesNotes(history: RankHistory, context: number, locale: Locale): string[] {
	const words = rankLinesWords[locale];
	const runs = runsOf(history);
	const counts = runs.map(({ count }) => count);
	const differs = new Set(counts).size > 1;
	const saidCounts =
		runs.length <= mostRuns
			? words.countsDiffer(
					runs.map(({ count, periods }) => words.countAt(count, formatPeriods(periods, locale)))
				)
			: words.countsBetween(Math.min(...counts), Math.max(...counts));
	return [
		...(differs ? [saidCounts] : []),
		...(history.tooFew.length > 0 ? [words.tooFew(formatPeriods(history.tooFew, locale))] : []),
		...(context > 0 ? [words.context(context)] : [])
	];
}

/** Neighbouring surveys that rank equally many, those that rank nobody left out. */
function runsOf({ rankings }: RankHistory): { count: number; periods: Period[] }[] {
	const runs: { count: number; periods: Period[] }[] = [];
	for (const { period, members } of rankings) {
		const run = runs.at(-1);
		if (members.length === 0) continue;
		if (run?.count === members.length) run.periods.push(period);
		else runs.push({ count: members.length, periods: [period] });
	}
	return runs;
}

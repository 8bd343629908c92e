import type { Dataset } from '../domain/dataset';
import { comparePeriods, stepPeriod } from '../domain/period';
import type { StreakStatement } from './claim';
import { evaluateRank } from './evaluate-rank';
import type { Run } from './evaluation';
import type { Reading } from './reading';

/**
 * How many surveys in a row, counted back from the last of the reading, the district really held the
 * rank. It ends at a survey where it did not (closed) or where figures stop (open).
 */
export function runOf(
	dataset: Dataset,
	district: string,
	reading: Reading,
	{ order, rank }: StreakStatement
): Run {
	const begin = dataset.periods()[0];
	const assertion = { type: 'nth' as const, rank };
	let period = reading.periods.at(-1);
	const run: Run = { times: 0, from: null, open: true };
	while (begin && period && comparePeriods(period, begin) >= 0) {
		const { outcome } = evaluateRank(dataset, district, reading, period, { order, assertion });
		if (outcome !== 'holds') return { ...run, open: outcome === 'missing' };
		run.times += 1;
		run.from = period;
		period = stepPeriod(period, -1);
	}
	return run;
}

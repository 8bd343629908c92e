import { findReading, type Evaluation } from '../claims/evaluation';
import type { SeriesId } from '../domain/dataset';
import { comparePeriods, type Period } from '../domain/period';
import type { Universe } from '../domain/universe';

/** What a drawing beside a claim must show: the series, and the surveys that are spoken of. */
export interface ClaimSubject {
	series: SeriesId;
	/** Oldest first, the base of a change and the first survey of a record among them; at least one. */
	periods: Period[];
	/** The set of a streak. */
	universe: Universe | null;
}

/**
 * The subject of the reading that a claim is best judged by: one that holds, else the most sensible
 * one that fails, else the literal one, whose figures are missing. Null for claims without figures.
 */
export function claimSubject(evaluation: Evaluation): ClaimSubject | null {
	const { readings, bestCase, counterexample, trueStatement } = evaluation;
	const shown = findReading(evaluation, bestCase ?? counterexample) ?? readings[0];
	const part = shown?.parts.at(-1);
	if (!shown || !part) return null;
	const { measure, sex, age } = part;
	const periods = shown.parts.flatMap(({ period, base, finding }) => [
		period,
		...(base ? [base] : []),
		...(finding?.kind === 'record' && finding.rival ? [finding.rival.period] : [])
	]);
	const streak = trueStatement?.kind === 'streak' ? trueStatement : null;
	return {
		series: { measure, sex, age },
		periods: [...new Set(periods)].sort(comparePeriods),
		universe: streak?.universe ?? part.universe
	};
}

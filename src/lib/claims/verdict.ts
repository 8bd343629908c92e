/** 판정: `supported` 사실 · `depends` 범위를 밝혀야 사실 · `refuted` 사실 아님 · `no-data` 자료 없음 · `outside` 통계 밖. */
export const verdicts = ['supported', 'depends', 'refuted', 'no-data', 'outside'] as const;
export type Verdict = (typeof verdicts)[number];

/** What one reading comes to. `missing`: a figure that it needs is not there. */
export type Outcome = 'holds' | 'fails' | 'missing';

/**
 * The verdict that follows from the outcomes of every reading left open: supported when all hold,
 * refuted when all fail, depends when some hold and some fail. Readings with missing figures leave a
 * verdict possible only when the others already disagree: a claim that holds where it can be checked
 * and is missing elsewhere cannot be called true, so it is `no-data`, and so is no reading at all.
 */
export function verdictOf(outcomes: readonly Outcome[]): Verdict {
	const holds = outcomes.includes('holds');
	const fails = outcomes.includes('fails');
	if (holds && fails) return 'depends';
	if (outcomes.length === 0 || outcomes.includes('missing')) return 'no-data';
	return holds ? 'supported' : 'refuted';
}

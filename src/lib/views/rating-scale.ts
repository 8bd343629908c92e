import type { Verdict } from '../claims/verdict';

/** Verdicts of ours on what was said; the other two say that we have none. */
export type JudgedVerdict = Exclude<Verdict, 'no-data' | 'outside'>;

/**
 * The numbers that `ClaimReview` asks for, a step for each verdict. They put the verdicts in order and
 * say no more: a 2 is not "half true", and how firm or robust a claim is does not enter.
 */
export const ratingScale = {
	worst: 1,
	best: 3,
	rating: { refuted: 1, depends: 2, supported: 3 }
} as const satisfies { worst: number; best: number; rating: Record<JudgedVerdict, number> };

/** Whether a verdict has a rating: what the figures cannot tell is never rated. */
export function isRated(verdict: Verdict): verdict is JudgedVerdict {
	return verdict in ratingScale.rating;
}

import type { RankRange } from '../domain/rounding';

/**
 * How much a verdict could owe to chance, apart from the verdict: `established`: the confidence sets
 * of every part hold nothing but what is claimed; `within-sampling-error`: they hold more;
 * `contradicted`: they exclude it.
 */
export interface Firmness {
	grade: 'established' | 'within-sampling-error' | 'contradicted';
	/** The reading it is about: the best case, or the counterexample when none holds. */
	reading: string;
	/** Of all parts together; each part's set is taken at 1 − (1 − level) / parts (Bonferroni). */
	level: number;
	sets: { part: string; set: RankRange }[];
	/** Rounding alone could change whether it holds. */
	roundingMatters: boolean;
	/** A low-reliability mark keeps it from being established. */
	cappedByReliability: boolean;
}

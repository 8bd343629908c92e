import type { Evaluation } from '../claims/evaluation';

/** As much of an evaluation as its reason is told from: a whole claim, or one atom of it. */
export type Judged = Pick<Evaluation, 'claim' | 'verdict' | 'readings' | 'missing' | 'notes'>;

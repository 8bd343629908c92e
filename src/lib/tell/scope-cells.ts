import type { Evaluation } from '../claims/evaluation';
import type { Outcome } from '../claims/verdict';
import type { Period } from '../domain/period';
import { readingFacets, type Facets } from './reading-facets';
import type { Telling } from './telling';

/** One reading as it is counted, with the words that tell it apart. */
export interface ScopeCell {
	outcome: Outcome;
	facets: Facets;
	/** Null where a reading is only counted whole. */
	period: Period | null;
}

/**
 * Every reading at every survey that it speaks of, which is how readings are counted everywhere. A
 * streak is one assertion over its surveys, so its readings count whole.
 */
export function scopeCells(
	telling: Telling,
	{ claim, readings }: Pick<Evaluation, 'claim' | 'readings'>
): ScopeCell[] {
	return readings.flatMap((result): ScopeCell[] => {
		const facets = readingFacets(telling, result);
		if (claim.statement.kind === 'streak') {
			return [{ outcome: result.outcome, facets, period: null }];
		}
		return result.parts.map(({ outcome, period }) => ({ outcome, facets, period }));
	});
}

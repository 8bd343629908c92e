import type { RankRange } from '../domain/rounding';
import type { RankAssertion } from './claim';

/**
 * The ranks that satisfy an assertion in a ranking of `size`, or undefined when none can: "5th" of
 * three. "Among the highest" is the best tenth, but always the first three. "Last" is judged by
 * `rankOutcome`, since a shared last place has a better rank than `size`.
 */
export function assertedRanks(assertion: RankAssertion, size: number): RankRange | undefined {
	const range = ((): RankRange => {
		switch (assertion.type) {
			case 'nth':
				return [assertion.rank, assertion.rank];
			case 'top':
				return [1, assertion.n];
			case 'among-highest':
				return [1, Math.max(3, Math.floor(size / 10))];
			case 'last':
				return [size, size];
		}
	})();
	const worst = Math.min(range[1], size);
	return range[0] <= worst && worst >= 1 ? [range[0], worst] : undefined;
}

/** The rank that a sentence states, for measuring how far off a reading is: the worst that it allows. */
export function statedRank(assertion: RankAssertion, size: number): number {
	return assertedRanks(assertion, size)?.[1] ?? Math.max(1, size);
}

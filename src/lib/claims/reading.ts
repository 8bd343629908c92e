import type { SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';

/** Which indicators "n개 지표에서 1위" may run over; see `indicator-series.ts`. */
export const indicatorScopes = ['measures', 'age-groups', 'everything'] as const;
export type IndicatorScope = (typeof indicatorScopes)[number];

/**
 * A statement with every parameter fixed. Ties always share the better rank (공동 1위 is 1위), which
 * is the rule of the published rankings; a shared place is reported in the finding.
 */
export interface Reading extends SeriesId {
	/** Stable within a claim: `2023H1+2023H2.15-64.seoul`. */
	id: string;
	/** All of them are asserted at once; oldest first. */
	periods: Period[];
	/**
	 * Null for kinds that need no set to compare with. The bare word `province` when the district
	 * changed provinces between the periods: then each part names the one it belonged to.
	 */
	universe: Universe | null;
	/** For a change: how many half-years before its period the base lies (1 or more). */
	baseStepsBack: number | null;
	/** For a count of first places. */
	indicators: IndicatorScope | null;
	/** What a reader with no other knowledge would take the words to mean: exactly one is. */
	literal: boolean;
	/** How natural the reading is: the product of its weights in `sensibility.ts`, 1 is most natural. */
	sensibility: number;
}

/**
 * Permalink id of a reading, or of one period of it: `2023H1.15-64.seoul`. The sex is named unless
 * it is both together, the base of a change as `vs-2022H1`.
 */
export function readingId(
	periods: readonly Period[],
	group: Pick<SeriesId, 'sex' | 'age'>,
	others: readonly (string | null)[]
): string {
	return [periods.join('+'), group.sex === 'total' ? null : group.sex, group.age, ...others]
		.filter((word) => word !== null)
		.join('.');
}

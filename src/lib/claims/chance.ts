import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Estimate } from '../domain/rank-confidence';
import type { RankRange } from '../domain/rounding';

/** The confidence set of the rank of `estimates[target]` at a level. */
export type RankSetOf = (
	estimates: readonly Estimate[],
	target: number,
	level: number
) => RankRange;

/** How chance is reckoned with: a model of sampling error, and a method for sets of ranks. */
export interface Chance {
	/** Of all parts of a reading together, 0.95. */
	level: number;
	/** In points; null where no model applies, as for counts of persons. */
	standardError: (
		dataset: Dataset,
		district: string,
		series: SeriesId,
		period: Period,
		value: number
	) => number | null;
	rankSet: RankSetOf;
}

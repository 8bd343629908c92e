import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankRange } from '../domain/rounding';

/** A value with its standard error, both in points; the highest value is rank 1. */
export interface Estimate {
	value: number;
	se: number;
}

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

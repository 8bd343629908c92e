import { compareWithOthers } from './comparison';
import { drawErrors, type ErrorDraws } from './error-draws';
import type { RankRange } from './rounding';
import { stepdown, type Findings } from './stepdown';

/** A value that errs by a normal error with standard error `se` (0: known exactly). */
export interface Estimate {
	value: number;
	se: number;
}

export interface RankSetOptions {
	/** Probability of covering the true rank, between 0 and 1. */
	level: number;
	/** Simulated draws of the errors: more draws, less chance in the result. */
	draws: number;
	/** The same seed, order and number of draws give the same sets on every machine. */
	seed: number;
}

/**
 * Confidence sets for ranks, highest value first, by the stepdown method of Mogstad, Romano, Shaikh
 * and Wilhelm, "Inference for Ranks with Applications to Mobility across Neighbourhoods and Academic
 * Achievement across Countries", Review of Economic Studies 91 (2024). Errors are independent. All
 * three functions draw the errors in the order given, so callers pass code order.
 *
 * A set always holds the competition rank of the estimate. Ties are not parted, unless another
 * member parts them. Where two errors are 0 the values themselves decide. One member has rank 1; no
 * members, no sets. Throws a RangeError on options or estimates that are no numbers of their kind.
 *
 * Marginal sets: each covers the true rank of its own member with the probability `level`. They
 * support a statement about one member chosen beforehand, not about several at once.
 */
export function marginalRankSets(
	estimates: readonly Estimate[],
	options: RankSetOptions
): RankRange[] {
	return marginalSets(drawnEstimates(estimates, options), options.level);
}

/** The marginal set of one member (by its place among the estimates) alone: the fast one. */
export function marginalRankSet(
	estimates: readonly Estimate[],
	target: number,
	options: RankSetOptions
): RankRange {
	const drawn = drawnEstimates(estimates, options);
	return marginalSet(drawn, drawn.errors.places.indexOf(target), options.level);
}

/** Simultaneous sets: together they cover all true ranks with the probability `level`. */
export function simultaneousRankSets(
	estimates: readonly Estimate[],
	options: RankSetOptions
): RankRange[] {
	return simultaneousSets(drawnEstimates(estimates, options), options.level);
}

/** Both kinds from one set of draws: each marginal set then lies within the simultaneous one. */
export function confidenceRankSets(
	estimates: readonly Estimate[],
	options: RankSetOptions
): { marginal: RankRange[]; simultaneous: RankRange[] } {
	const drawn = drawnEstimates(estimates, options);
	return {
		marginal: marginalSets(drawn, options.level),
		simultaneous: simultaneousSets(drawn, options.level)
	};
}

/** Values by column of the draws. */
interface DrawnEstimates {
	values: Float64Array;
	errors: ErrorDraws;
}

function drawnEstimates(estimates: readonly Estimate[], options: RankSetOptions): DrawnEstimates {
	const { level, draws } = options;
	if (!(level > 0 && level < 1)) throw new RangeError(`invalid level; not in (0, 1): ${level}`);
	if (!(Number.isInteger(draws) && draws > 0)) {
		throw new RangeError(`invalid draws; not a whole number above 0: ${draws}`);
	}
	for (const { value, se } of estimates) {
		if (!Number.isFinite(value) || !(se >= 0 && se < Infinity)) {
			throw new RangeError(`invalid estimate; not finite or error below 0: ${value} ± ${se}`);
		}
	}
	const errors = drawnErrors(
		estimates.map(({ se }) => se),
		options
	);
	return { values: Float64Array.from(errors.places, (place) => estimates[place]!.value), errors };
}

/** The draws asked for last: who sets one district off after another asks for the same ones. */
let remembered: { key: string; errors: ErrorDraws } | undefined;

function drawnErrors(standardErrors: number[], { draws, seed }: RankSetOptions): ErrorDraws {
	const key = [draws, seed, ...standardErrors].join();
	if (remembered?.key !== key) {
		remembered = { key, errors: drawErrors(standardErrors, { draws, seed }) };
	}
	return remembered.errors;
}

function marginalSet({ values, errors }: DrawnEstimates, column: number, level: number): RankRange {
	const comparisons = ([1, -1] as const).map((direction) =>
		compareWithOthers(values, errors, column, direction)
	);
	return rankRange(stepdown(comparisons, errors, level), column);
}

function marginalSets(drawn: DrawnEstimates, level: number): RankRange[] {
	return inGivenOrder(drawn, (column) => marginalSet(drawn, column, level));
}

/** Every pair in both orders is met once when each member is asked whether it is above the others. */
function simultaneousSets(drawn: DrawnEstimates, level: number): RankRange[] {
	const { values, errors } = drawn;
	const comparisons = Array.from(values, (_, column) =>
		compareWithOthers(values, errors, column, 1)
	);
	const findings = stepdown(comparisons, errors, level);
	return inGivenOrder(drawn, (column) => rankRange(findings, column));
}

function rankRange({ above, below }: Findings, column: number): RankRange {
	return [1 + above[column]!, above.length - below[column]!];
}

function inGivenOrder(
	{ errors: { places } }: DrawnEstimates,
	rangeOf: (column: number) => RankRange
): RankRange[] {
	const ranges = new Array<RankRange>(places.length);
	places.forEach((place, column) => (ranges[place] = rangeOf(column)));
	return ranges;
}

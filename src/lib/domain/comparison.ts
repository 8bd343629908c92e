import type { ErrorDraws } from './error-draws';

/** 1 asks whether a member is truly above others, −1 whether it is truly below. */
export type Direction = 1 | -1;

/**
 * One member against every other in one direction: a hypothesis "not so" for each other column,
 * open until it is rejected.
 */
export interface Comparison {
	column: number;
	direction: Direction;
	/** How far the member is ahead in that direction, by its estimate; below 0 when it is behind. */
	gaps: Float64Array;
	/** Standard errors of the gaps. */
	errors: Float64Array;
	open: Uint8Array;
	/**
	 * Turns a difference of two drawn errors into a studentised one in the comparison's direction:
	 * direction / error. 0 where nothing is to be compared: closed, or without any error.
	 */
	factors: Float64Array;
	/** The factor of each group that is furthest from 0. */
	groupFactors: Float64Array;
}

/** All hypotheses open. Values stand by column of the draws. */
export function compareWithOthers(
	values: Float64Array,
	{ standardErrors, groupStarts }: ErrorDraws,
	column: number,
	direction: Direction
): Comparison {
	const value = values[column]!;
	const standardError = standardErrors[column]!;
	const errors = standardErrors.map((other) => Math.sqrt(standardError ** 2 + other ** 2));
	const comparison = {
		column,
		direction,
		gaps: values.map((other) => direction * (value - other)),
		errors,
		open: new Uint8Array(values.length).fill(1),
		factors: errors.map((error) => (error > 0 ? direction / error : 0)),
		groupFactors: new Float64Array(groupStarts.length - 1)
	};
	close(comparison, column);
	updateGroups(comparison, groupStarts);
	return comparison;
}

function close({ open, factors }: Comparison, column: number): void {
	open[column] = 0;
	factors[column] = 0;
}

function updateGroups({ direction, factors, groupFactors }: Comparison, starts: Int32Array): void {
	for (let group = 0; group < groupFactors.length; group++) {
		let largest = 0;
		for (let column = starts[group]!; column < starts[group + 1]!; column++) {
			largest = Math.max(largest, Math.abs(factors[column]!));
		}
		groupFactors[group] = direction * largest;
	}
}

/** Raises each draw's bound to what no studentised difference of the comparison can exceed. */
export function raiseBounds(
	bounds: Float64Array,
	{ column, direction, groupFactors }: Comparison,
	{ values, standardErrors, ofAll }: ErrorDraws
): void {
	const size = standardErrors.length;
	const extremes = direction > 0 ? ofAll.lowest : ofAll.highest;
	const factor = direction * groupFactors.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
	for (let draw = 0; draw < bounds.length; draw++) {
		const bound = (values[draw * size + column]! - extremes[draw]!) * factor;
		bounds[draw] = Math.max(bounds[draw]!, bound);
	}
}

/**
 * The largest studentised difference of the open hypotheses in a draw, or `floor` if none exceeds
 * it. Groups whose extreme cannot exceed what is already found are passed over: products of larger
 * numbers are never rounded to smaller ones, so this changes nothing in the result.
 */
export function largestDifference(
	{ column, direction, factors, groupFactors }: Comparison,
	{ values, standardErrors, groupStarts, ofGroups }: ErrorDraws,
	draw: number,
	floor: number
): number {
	const row = draw * standardErrors.length;
	const firstGroup = draw * groupFactors.length;
	const extremes = direction > 0 ? ofGroups.lowest : ofGroups.highest;
	const value = values[row + column]!;
	let largest = floor;
	for (let group = 0; group < groupFactors.length; group++) {
		const bound = (value - extremes[firstGroup + group]!) * groupFactors[group]!;
		if (bound <= largest) continue;
		for (let other = groupStarts[group]!; other < groupStarts[group + 1]!; other++) {
			const difference = (value - values[row + other]!) * factors[other]!;
			if (difference > largest) largest = difference;
		}
	}
	return largest;
}

/**
 * Closes the open hypotheses whose gap exceeds the critical value times its error, and returns their
 * columns. Without any error the sign of the gap decides.
 */
export function rejectBeyond(
	critical: number,
	comparison: Comparison,
	{ groupStarts }: ErrorDraws
): number[] {
	const { gaps, errors, open } = comparison;
	const rejected: number[] = [];
	for (let column = 0; column < gaps.length; column++) {
		if (open[column] && gaps[column]! - critical * errors[column]! > 0) {
			close(comparison, column);
			rejected.push(column);
		}
	}
	if (rejected.length > 0) updateGroups(comparison, groupStarts);
	return rejected;
}

import { roundTo } from './round-to';
import type { SpokenFigure } from './statement-unit';
import type { Outcome } from './verdict';

/** A number as a sentence says it. */
export interface SpokenNumber {
	value: number;
	decimals: number;
	precision: 'exact' | 'about' | 'at-least' | 'at-most';
}

/**
 * Whether a published figure bears out a number: exact when it rounds to what is said at the
 * decimals said; about within one unit of the last digit said; at least and at most as published.
 * Digits finer than the published ones cannot be checked: `missing` when the number rounds to the
 * published figure, fails otherwise.
 */
export function valueOutcome(published: SpokenFigure, said: SpokenNumber): Outcome {
	const gap = roundTo(published.value - said.value, Math.max(published.decimals, said.decimals));
	switch (said.precision) {
		case 'at-least':
			return gap >= 0 ? 'holds' : 'fails';
		case 'at-most':
			return gap <= 0 ? 'holds' : 'fails';
		case 'about':
			return Math.abs(gap) <= roundTo(10 ** -said.decimals, said.decimals) ? 'holds' : 'fails';
		case 'exact':
			if (roundTo(published.value, said.decimals) === said.value) return 'holds';
			return isFiner(published, said) ? 'missing' : 'fails';
	}
}

/** Said to more decimals than published, and consistent with the published ones. */
export function isFiner(published: SpokenFigure, said: SpokenNumber): boolean {
	return (
		said.decimals > published.decimals &&
		said.value !== published.value &&
		roundTo(said.value, published.decimals) === published.value
	);
}

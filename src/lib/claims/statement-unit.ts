import type { PresentFigure } from '../domain/figure';
import { isRate, type Measure } from '../domain/measure';

/** A published figure in the unit a sentence speaks in. */
export interface SpokenFigure {
	value: number;
	/** Below 0 for persons: published tenths of a thousand are hundreds, −2. */
	decimals: number;
}

/**
 * Thousands of persons become persons; percent stays. Throws when a sentence counts persons of a
 * rate or percent of a count: such a claim is wrongly written, not false.
 */
export function inStatementUnit(
	{ value, decimals }: Pick<PresentFigure, 'value' | 'decimals'>,
	measure: Measure,
	unit: 'percent' | 'persons'
): SpokenFigure {
	if ((unit === 'percent') !== isRate(measure)) {
		throw new Error(
			`A statement in ${unit} cannot be about ${measure.id}, which is in ${measure.unit}`
		);
	}
	if (unit === 'percent') return { value, decimals };
	return { value: Math.round(value * 1000), decimals: decimals - 3 };
}

/**
 * The decimals that a number is said to. Persons are said in round numbers: 204,000 (20만 4천) is said
 * to the thousand, so its trailing zeros are not digits.
 */
export function spokenDecimals(
	value: number,
	decimals: number,
	unit: 'percent' | 'persons'
): number {
	if (unit === 'percent' || decimals !== 0) return decimals;
	let zeros = 0;
	for (let rest = Math.round(value); rest !== 0 && rest % 10 === 0; rest /= 10) zeros += 1;
	return zeros === 0 ? 0 : -zeros;
}

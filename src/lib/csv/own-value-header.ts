import type { PartValues } from '../domain/own-mapping';
import type { Measure } from '../domain/measure';
import { parseOwnAge, parseOwnMeasure, parseOwnPeriod, parseOwnSex } from './own-labels';

/** What one word of a header says, or undefined. */
function partsOf(label: string, measures: readonly Measure[]): PartValues | undefined {
	const period = parseOwnPeriod(label);
	if (period) return period === 'other' ? undefined : { period };
	const item = parseOwnMeasure(label, measures);
	if (item) return { measure: item.measure, ...(item.age && { age: item.age }) };
	const sex = parseOwnSex(label);
	if (sex) return { sex };
	const age = parseOwnAge(label);
	return age && { age };
}

/**
 * What the header of a column of values says: `2023H1`, `고용률(%)`, or several words of which each
 * says something (`고용률 여자 2023H1`). Empty when a word says nothing.
 */
export function readValueHeader(header: string, measures: readonly Measure[]): PartValues {
	const whole = partsOf(header, measures);
	if (whole) return whole;
	const words = header.split(/[\s_|/]+/).filter(Boolean);
	const parts = words.map((word) => partsOf(word, measures));
	return parts.length > 1 && parts.every(Boolean) ? Object.assign({}, ...parts) : {};
}

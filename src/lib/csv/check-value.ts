import type { Measure } from '../domain/measure';
import type { Issue } from './issue';
import { decimalsOf } from './parse-number';

type Finding = Pick<Issue, 'problem' | 'found' | 'advice'>;

/**
 * What is wrong with a value of a measure, or undefined: rates run from 0 to 100, counts are not
 * negative, and no value has more decimals than its measure is published with.
 */
export function checkValue(value: number, measure: Measure): Finding | undefined {
	if (value < 0) {
		return {
			problem: 'out-of-range',
			found: `${value} is negative, and ${measure.id} cannot be.`,
			advice: 'Check the figure in the published table.'
		};
	}
	if (measure.unit === 'percent' && value > 100) {
		return {
			problem: 'out-of-range',
			found: `${value} is above 100, and ${measure.id} is a percentage.`,
			advice: 'Check the figure, and that the columns have not shifted.'
		};
	}
	if (decimalsOf(value) > measure.decimals) {
		return {
			problem: 'too-precise',
			found: `${value} has more decimals than the ${measure.decimals} that ${measure.id} is published with.`,
			advice: 'Enter the figure as published, not one computed from others.'
		};
	}
	return undefined;
}

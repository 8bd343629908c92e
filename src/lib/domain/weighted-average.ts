import type { Dataset } from './dataset';
import { isPresent, type Figure, type MissingReason } from './figure';
import type { Measure } from './measure';
import type { Period } from './period';
import type { PopulationGroup } from './population';
import type { Universe } from './universe';

/**
 * A rate of all members of a universe taken together: Σ numerator / Σ denominator, each member's
 * denominator being numerator / rate where it is not published itself. Never a mean of rates. Members
 * without figures make the whole missing, with the first reason found; so does a rate of 0, which
 * gives no denominator. Rounded to the measure's decimals, since its inputs are rounded too.
 */
export function weightedRate(
	dataset: Dataset,
	measure: Measure,
	{ sex, age }: PopulationGroup,
	universe: Universe,
	period: Period
): Figure {
	const missing = (reason: MissingReason): Figure => ({ kind: 'missing', reason });
	if (measure.numerator === null) return missing('not-published');
	const members = dataset.districts.membersOf(universe, period);
	if (members.length === 0) return missing('not-published');
	let numerator = 0;
	let denominator = 0;
	for (const { code } of members) {
		const part = dataset.figure(code, { measure: measure.numerator, sex, age }, period);
		const rate = dataset.figure(code, { measure: measure.id, sex, age }, period);
		if (!isPresent(part)) return part;
		if (!isPresent(rate)) return rate;
		if (rate.value === 0) return missing('suppressed');
		numerator += part.value;
		denominator += (part.value / rate.value) * 100;
	}
	const scale = 10 ** measure.decimals;
	return {
		kind: 'value',
		value: Math.round((numerator / denominator) * 100 * scale) / scale,
		mark: 'none',
		decimals: measure.decimals
	};
}

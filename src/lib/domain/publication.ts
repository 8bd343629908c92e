import { spanAt, type District } from './district';
import type { MissingReason } from './figure';
import { comparePeriods, type Period } from './period';
import type { PopulationGroup } from './population';
import { findProvince } from './province';

/**
 * Districts of the metropolitan cities, their counties included, are published since 2021H1, all
 * others since 2013H1; 군위군 has the history of the 경북 county that it was.
 */
const firstOfMetropolitan: Period = '2021H1';
const firstOfAll: Period = '2013H1';
/** The oldest column with the 15-64 age group in the tables by age. */
const firstOf15to64: Period = '2017H2';

/**
 * Why a cell without a value is missing: never published (the district did not exist, or the table
 * began later), or published but not among our files. Suppressed cells are marked in the files.
 */
export function missingReason(
	district: District,
	period: Period,
	group: PopulationGroup
): MissingReason {
	const span = spanAt(district, period);
	const isMetropolitan = span && findProvince(span.province)?.metropolitan;
	const first = isMetropolitan ? firstOfMetropolitan : firstOfAll;
	if (!span || comparePeriods(period, first) < 0) return 'not-published';
	if (group.age === '15-64' && comparePeriods(period, firstOf15to64) < 0) return 'not-published';
	return 'not-in-data-set';
}

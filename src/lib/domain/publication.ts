import { spanAt, type District } from './district';
import type { MissingReason } from './figure';
import { comparePeriods, type Period } from './period';
import type { PopulationGroup } from './population';

/** Figures of autonomous districts begin here; cities and counties are published since 2013H1. */
const firstOfAutonomousDistricts: Period = '2021H1';
const firstOfAll: Period = '2013H1';
/** The 15-64 age group was added to the district tables in 2018. */
const firstOf15to64: Period = '2018H1';

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
	const first = span?.kind === 'gu' ? firstOfAutonomousDistricts : firstOfAll;
	if (!span || comparePeriods(period, first) < 0) return 'not-published';
	if (group.age === '15-64' && comparePeriods(period, firstOf15to64) < 0) return 'not-published';
	return 'not-in-data-set';
}

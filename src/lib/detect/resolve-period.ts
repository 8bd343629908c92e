import { comparePeriods, type Period } from '../domain/period';
import { releaseDate } from '../claims/open-periods';
import type { Certainty } from './detection';
import type { SpokenPeriod } from './spoken-period';

export interface ResolvedPeriods {
	periods: Period[];
	certainty: Certainty;
	/** A year named without a half: both stand for it. */
	wholeYear: boolean;
}

/**
 * The surveys that words mean in a text of a date; `lastYear` is the year named last, for a half
 * alone. Undefined when the words need a date and the text has none.
 */
export function resolvePeriod(
	{ year, halves, latest }: SpokenPeriod,
	date: string | null,
	lastYear: number | null
): ResolvedPeriods | undefined {
	const written = date === null ? null : Number(date.slice(0, 4));
	const base = year !== null && 'at' in year ? year.at : written;
	if (year === null && !latest && lastYear !== null) {
		return at(lastYear, halves, 'carried');
	}
	if (base === null || !Number.isInteger(base)) return undefined;
	if (latest && date !== null) return at(latestYear(date, halves), halves, 'relative');
	if (year !== null && 'at' in year) return at(year.at, halves, 'stated');
	return at(base + (year?.offset ?? 0), halves, 'relative');
}

/** "지난 하반기": of the year before until July, when the second half begins again. */
function latestYear(date: string, halves: readonly (1 | 2)[]): number {
	const year = Number(date.slice(0, 4));
	return halves.includes(2) || Number(date.slice(5, 7)) < 7 ? year - 1 : year;
}

function at(year: number, halves: readonly (1 | 2)[], certainty: Certainty): ResolvedPeriods {
	const wholeYear = halves.length === 0;
	const chosen = wholeYear ? ([1, 2] as const) : halves;
	return {
		periods: chosen.map((half): Period => `${year}H${half}`).sort(comparePeriods),
		certainty: wholeYear ? 'ambiguous' : certainty,
		wholeYear
	};
}

/** Those of a year's surveys that were out on a date; the first one when none was. */
export function publishedBy(periods: readonly Period[], date: string | null): Period[] {
	const out = periods.filter((period) => date === null || releaseDate(period) <= date);
	return out.length > 0 ? out : periods.slice(0, 1);
}

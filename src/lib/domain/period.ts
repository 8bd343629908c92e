/** A half-year of the survey: `2023H1` was surveyed in April 2023, `2023H2` in October. */
export type Period = `${number}H${1 | 2}`;

/** Reads `2023H1`; anything else, other spellings included, is undefined. */
export function parsePeriod(text: string): Period | undefined {
	return /^(19|20)\d\d[H][12]$/.test(text) ? (text as Period) : undefined;
}

export function yearOf(period: Period): number {
	return Number(period.slice(0, 4));
}

export function halfOf(period: Period): 1 | 2 {
	return period.endsWith('1') ? 1 : 2;
}

/** Half-years since year 0, so that periods can be counted and subtracted. */
export function periodIndex(period: Period): number {
	return yearOf(period) * 2 + halfOf(period) - 1;
}

export function periodFromIndex(index: number): Period {
	const half = (index % 2) + 1;
	return `${Math.floor(index / 2)}H${half as 1 | 2}`;
}

/** The period `halves` half-years later (earlier when negative): a year before is -2. */
export function stepPeriod(period: Period, halves: number): Period {
	return periodFromIndex(periodIndex(period) + halves);
}

/** Below 0 when `a` is earlier, above 0 when later: for `Array.sort`. */
export function comparePeriods(a: Period, b: Period): number {
	return periodIndex(a) - periodIndex(b);
}

/** Both ends included; empty when `last` is before `first`. */
export function periodRange(first: Period, last: Period): Period[] {
	const length = periodIndex(last) - periodIndex(first) + 1;
	return Array.from({ length: Math.max(0, length) }, (_, i) => stepPeriod(first, i));
}

/** The middle of the survey's reference week as an ISO date: which boundaries were in force. */
export function surveyDate(period: Period): string {
	return `${yearOf(period)}-${halfOf(period) === 1 ? '04' : '10'}-15`;
}

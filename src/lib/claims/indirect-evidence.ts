import type { Dataset } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import { comparePeriods, type Period } from '../domain/period';
import type { Age } from '../domain/population';
import type { Universe } from '../domain/universe';
import { roundTo } from './round-to';

/** The women's share of the population that the argument allows. */
export interface WomensShare {
	low: number;
	central: number;
	high: number;
}

/** Seoul's districts lie well inside; the population by sex is not in our tables. */
export const defaultWomensShare: WomensShare = { low: 0.45, central: 0.5, high: 0.55 };

/** A value read in the press: the women's rate that others would have to beat. */
export interface ReportedValue {
	district: string;
	period: Period;
	age: Age;
	/** In percent. Null when only a rank was announced: then nothing can be argued. */
	value: number | null;
}

/** A gap between men and women (men minus women, in points) under each share of women. */
export interface Gap {
	low: number;
	central: number;
	high: number;
}

/** What one district's total says about its women's rate. */
export interface GapEvidence {
	code: string;
	/** Published, both sexes together. */
	total: number;
	/** The gap at which its women reach the reported value: a wider one leaves them below it. */
	gap: Gap;
	/** Gaps it had at the surveys that publish both sexes, oldest first. */
	past: { period: Period; gap: number }[];
	/** How many of the past gaps would have been narrow enough, at the share most generous to it. */
	pastWithin: number;
}

/**
 * Indirect evidence on a women's rate that is in no table: never a reason for *supported*.
 * `own`: what the reported value implies for the district itself. `rivals`: the others of the
 * universe, the likeliest to beat it first.
 */
export interface IndirectEvidence {
	period: Period;
	age: Age;
	universe: Universe;
	target: number;
	share: WomensShare;
	own: GapEvidence | null;
	rivals: GapEvidence[];
	/** Members whose total is missing: nothing can be said of them. */
	unknown: string[];
}

/**
 * Total = s·women + (1 − s)·men, so women = total − (1 − s)·gap: women reach a target when the gap
 * is at most (total − target) / (1 − s). Computed for s at both ends and the middle of its interval.
 * Null when no value was reported.
 */
export function indirectEvidence(
	dataset: Dataset,
	measure: string,
	reported: ReportedValue,
	universe: Universe,
	share: WomensShare = defaultWomensShare
): IndirectEvidence | null {
	const { value: target, period, age } = reported;
	if (target === null) return null;
	const evidence: GapEvidence[] = [];
	const unknown: string[] = [];
	for (const { code } of dataset.districts.membersOf(universe, period)) {
		const total = dataset.figure(code, { measure, sex: 'total', age }, period);
		if (!isPresent(total)) {
			unknown.push(code);
			continue;
		}
		const past = pastGaps(dataset, code, measure, age, period);
		const gap = gapToReach(total.value, target, share);
		// The share most generous to a rival allows the widest gap.
		const widest = Math.max(gap.low, gap.high);
		const pastWithin = past.filter((one) => one.gap <= widest).length;
		evidence.push({ code, total: total.value, gap, past, pastWithin });
	}
	return {
		period,
		age,
		universe,
		target,
		share,
		own: evidence.find(({ code }) => code === reported.district) ?? null,
		rivals: evidence
			.filter(({ code }) => code !== reported.district)
			.sort((a, b) => b.gap.central - a.gap.central || (a.code < b.code ? -1 : 1)),
		unknown
	};
}

function gapToReach(total: number, target: number, share: WomensShare): Gap {
	const at = (s: number) => roundTo((total - target) / (1 - s), 1);
	return { low: at(share.low), central: at(share.central), high: at(share.high) };
}

/** Men minus women at every survey up to a period that publishes both. */
function pastGaps(
	dataset: Dataset,
	code: string,
	measure: string,
	age: Age,
	until: Period
): GapEvidence['past'] {
	return dataset.periodsOf({ measure, sex: 'female', age }).flatMap((period) => {
		if (comparePeriods(period, until) > 0) return [];
		const women = dataset.figure(code, { measure, sex: 'female', age }, period);
		const men = dataset.figure(code, { measure, sex: 'male', age }, period);
		if (!isPresent(women) || !isPresent(men)) return [];
		return [{ period, gap: roundTo(men.value - women.value, 1) }];
	});
}

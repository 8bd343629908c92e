import type { Dataset } from './dataset';
import { spanAt, type District, type DistrictKind } from './district';
import { isPresent, type MissingReason } from './figure';
import { comparePeriods, type Period } from './period';
import type { Age } from './population';
import { portableLog } from './portable-log';

/** Age groups that together are everyone aged 15 and over, each person once. */
export const peerAges = ['15-29', '30-49', '50-64', '65+'] as const satisfies readonly Age[];
export type PeerAge = (typeof peerAges)[number];

/** What districts are compared by: the logarithm of their size, and the shares of four age groups. */
export const peerVariables = ['size', ...peerAges] as const;
export type PeerVariable = (typeof peerVariables)[number];

export interface PeerProfile {
	kind: 'profile';
	code: string;
	districtKind: DistrictKind;
	/** Persons aged 15 and over, in thousands. */
	population: number;
	/** Of the people aged 15 and over, 0 to 1; the four make 1. */
	shares: Readonly<Record<PeerAge, number>>;
	variables: Readonly<Record<PeerVariable, number>>;
}

/**
 * Size and age mix of a district at a survey, or the reason of the first figure that lacks. The people of
 * an age group are employed persons / employment rate; a rate of 0 tells nothing and counts as suppressed.
 */
export function peerProfile(
	dataset: Dataset,
	district: District,
	period: Period
): PeerProfile | { kind: 'missing'; reason: MissingReason } {
	const span = spanAt(district, period);
	if (!span) return { kind: 'missing', reason: 'not-published' };
	const people = new Map<Age, number>();
	for (const age of ['15+', ...peerAges] as const) {
		const group = { sex: 'total', age } as const;
		const rate = dataset.figure(district.code, { measure: 'employment_rate', ...group }, period);
		if (!isPresent(rate)) return rate;
		const employed = dataset.figure(
			district.code,
			{ measure: 'employed_thousand', ...group },
			period
		);
		if (!isPresent(employed)) return employed;
		if (rate.value === 0 || employed.value === 0) {
			return { kind: 'missing', reason: 'suppressed' };
		}
		people.set(age, (employed.value / rate.value) * 100);
	}
	const of = (age: Age) => people.get(age) ?? NaN;
	// Of the four groups' sum, not of the published total: rounding makes these differ a little.
	const sum = peerAges.reduce((total, age) => total + of(age), 0);
	const byAge = <T>(valueOf: (age: PeerAge) => T) =>
		Object.fromEntries(peerAges.map((age) => [age, valueOf(age)])) as Record<PeerAge, T>;
	const shares = byAge((age) => of(age) / sum);
	return {
		kind: 'profile',
		code: district.code,
		districtKind: span.kind,
		population: of('15+'),
		shares,
		variables: { size: portableLog(of('15+')), ...shares }
	};
}

/** The profiles of all districts that have one, in code order. */
export function peerProfiles(dataset: Dataset, period: Period): PeerProfile[] {
	return dataset.districts.all.flatMap((district) => {
		const profile = peerProfile(dataset, district, period);
		return profile.kind === 'profile' ? [profile] : [];
	});
}

/**
 * The survey that peers are taken at: the newest one of those at which the most districts have a
 * profile. Undefined when none has one at any survey.
 */
export function peerPeriod(dataset: Dataset): Period | undefined {
	const periods = dataset
		.periodsOf({ measure: 'employed_thousand', sex: 'total', age: '65+' })
		.sort(comparePeriods);
	let best: { period: Period; count: number } | undefined;
	for (const period of periods) {
		const count = peerProfiles(dataset, period).length;
		if (count > 0 && count >= (best?.count ?? 0)) best = { period, count };
	}
	return best?.period;
}

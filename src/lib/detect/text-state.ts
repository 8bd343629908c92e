import type { ProvinceName } from '../domain/province';
import type { DetectContext, DetectionNote } from './detection';
import type { Draft } from './draft';
import type { SaidDistrict, SaidPeriods, SaidSeries } from './said';

/** What is known from the sentences read so far. */
export interface TextState {
	named: { provinces: ProvinceName[]; byName: Map<string, string>; subjects: string[] };
	district: SaidDistrict | null;
	/** The last sentence spoke of a province or the country, not of a district. */
	other: boolean;
	/** Of the sentence just before; null when it asserted nothing. */
	series: readonly SaidSeries[];
	periods: SaidPeriods | null;
	lastYear: number | null;
	drafts: Draft[];
	notes: DetectionNote[];
}

export function emptyState({ district }: DetectContext): TextState {
	return {
		named: { provinces: [], byName: new Map(), subjects: [] },
		district: district === null ? null : articleDistrict(district),
		other: false,
		series: [],
		periods: null,
		lastYear: null,
		drafts: [],
		notes: []
	};
}

function articleDistrict(code: string): SaidDistrict {
	return {
		...{ value: code, choices: [], start: null, end: null },
		...{ certainty: 'carried', note: 'district-of-article' }
	};
}

/** Puts a name last, once: such lists stay as short as there are names, however long the text. */
export function nameLast<T>(names: T[], name: T): void {
	const before = names.indexOf(name);
	if (before !== -1) names.splice(before, 1);
	names.push(name);
}

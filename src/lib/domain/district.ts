import { surveyDate, type Period } from './period';
import type { ProvinceName } from './province';

/** gu: autonomous district 자치구 · si: city 시 · gun: county 군. */
export const districtKinds = ['gu', 'si', 'gun'] as const;
export type DistrictKind = (typeof districtKinds)[number];

/** How a district stood between two dates (both included; null is open). */
export interface DistrictSpan {
	fullName: string;
	province: ProvinceName;
	kind: DistrictKind;
	from: string | null;
	to: string | null;
}

/** One place for the statistic. Names repeat (two 고성군), so the code is its only identity. */
export interface District {
	/** The 4-digit KOSIS code: text for ever. */
	code: string;
	name: string;
	nameEn: string;
	/** Oldest first; several when the district changed province or kind. */
	spans: readonly DistrictSpan[];
	/** Place on the tile map; null for an abolished district. */
	tile: { column: number; row: number } | null;
}

/** The span in force at a survey, or undefined when the district did not exist then. */
export function spanAt(district: District, period: Period): DistrictSpan | undefined {
	const date = surveyDate(period);
	return district.spans.find(
		(span) => (span.from === null || span.from <= date) && (span.to === null || date <= span.to)
	);
}

/** The newest span: what to call a district when no period is in question. */
export function latestSpan(district: District): DistrictSpan {
	const span = district.spans.at(-1);
	if (!span) throw new Error(`District ${district.code} has no span`);
	return span;
}

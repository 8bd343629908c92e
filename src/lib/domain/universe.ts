import { spanAt, type District, type DistrictKind } from './district';
import { peerMembers } from './peer-universe';
import type { Period } from './period';
import { findProvince } from './province';

/**
 * The name of a set that ranks are taken in: an id of `data/universes.json` (`seoul`, `national` …),
 * `province:경기`, a reader's own set `custom:1119,1125`, or a district and those most like it, with their
 * codes: `peers:1119:1108,1119`. Text, so that it fits a URL and JSON.
 */
export type Universe = string;

/** Which districts belong: every condition given must hold. */
export interface UniverseRule {
	provinces?: readonly string[];
	/** Districts of the seven metropolitan cities 특·광역시 only. */
	metropolitan?: boolean;
	kinds?: readonly DistrictKind[];
	codes?: readonly string[];
}

/** A named universe as `data/universes.json` describes it. */
export interface UniverseDefinition {
	id: string;
	/** Without the number of members, which depends on the period. */
	label: { ko: string; en: string };
	/** As said inside a sentence, `{n}` standing for the number: "서울 {n}개 자치구". */
	counted: { ko: string; en: string };
	rule: UniverseRule;
}

/** Codes named in `custom:…`, in code order without repeats; undefined for another universe. */
export function customCodes(universe: Universe): string[] | undefined {
	if (!universe.startsWith('custom:')) return undefined;
	return [...new Set(universe.slice('custom:'.length).split(',').filter(Boolean))].sort();
}

export function customUniverse(codes: readonly string[]): Universe {
	return `custom:${[...new Set(codes)].sort().join(',')}`;
}

/** The rule a universe stands for, or undefined when nothing is known by that name. */
export function universeRule(
	universe: Universe,
	definitions: readonly UniverseDefinition[]
): UniverseRule | undefined {
	const codes = customCodes(universe) ?? peerMembers(universe);
	if (codes) return { codes };
	if (universe.startsWith('province:')) {
		const name = universe.slice('province:'.length);
		return findProvince(name) && { provinces: [name] };
	}
	return definitions.find((definition) => definition.id === universe)?.rule;
}

/**
 * Whether a district belongs at a survey. Membership is a function of the period: 군위군 counts as
 * 경북 up to 2023H1 and as 대구 since. A district that did not exist then belongs to nothing.
 */
export function belongs(district: District, rule: UniverseRule, period: Period): boolean {
	const span = spanAt(district, period);
	if (!span) return false;
	if (rule.codes && !rule.codes.includes(district.code)) return false;
	if (rule.provinces && !rule.provinces.includes(span.province)) return false;
	if (rule.kinds && !rule.kinds.includes(span.kind)) return false;
	if (rule.metropolitan && !findProvince(span.province)?.metropolitan) return false;
	return true;
}

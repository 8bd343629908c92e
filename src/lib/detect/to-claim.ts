import type { Claim } from '../claims/claim';
import type { DetectedClaim } from './detection';

/** A found claim as the engine takes it, for the district given (asked when the text did not say). */
export function toClaim(found: DetectedClaim, district: string): Claim {
	const quote = { exact: found.quote };
	return {
		id: found.id,
		district,
		anchor: { ko: quote, en: quote },
		title: { ko: found.quote, en: found.quote },
		statement: found.statement,
		citations: []
	};
}

import type { MissingReason } from '../domain/figure';
import type { Part } from './evaluation';
import type { Finding } from './finding';
import type { Outcome } from './verdict';

/**
 * What one reading at one survey came to, flat: the outcome, the figure, and beside it what its kind
 * of claim compares. Only what applies is there.
 */
export interface PartFacts {
	outcome: Outcome;
	/** The district's own figure. */
	value?: number;
	/** Why there is none. */
	missing?: MissingReason;
	/** Its place, among how many ranked, and how many others share it; of a record: among its surveys. */
	rank?: number;
	of?: number;
	sharedWith?: number;
	/** Of a change: the base value. Of a comparison: the other side's. Of a value: as it rounds. */
	from?: number;
	other?: number;
	rounded?: number;
	/** Of a count of first places: in how many it is first, and in how many it may be. */
	first?: number;
	unknown?: number;
	/** The district is no member of the universe, which has so many. */
	members?: number;
}

export function partFacts({ outcome, figure, finding }: Part): PartFacts {
	const own = figure.kind === 'value' ? { value: figure.value } : { missing: figure.reason };
	return { outcome, ...own, ...(finding ? findingFacts(finding) : {}) };
}

function findingFacts(finding: Finding): Omit<PartFacts, 'outcome'> {
	switch (finding.kind) {
		case 'rank': {
			const { rank, of, tiedWith } = finding;
			return { rank, of, sharedWith: tiedWith.length };
		}
		case 'record':
			return { rank: finding.rank, of: finding.surveys };
		case 'value':
			return { rounded: finding.rounded };
		case 'change':
			return { from: finding.from };
		case 'comparison':
			return { other: finding.other };
		case 'first-places':
			return { first: finding.first.length, unknown: finding.unknown.length, of: finding.of };
		case 'not-a-member':
			return { members: finding.members };
	}
}

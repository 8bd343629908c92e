import type { Ranking } from '../domain/ranking';

/** As much of a place as judging it needs. */
export interface Standing {
	rank: number;
	/** Members ranked. */
	of: number;
	/** The worst rank it could have were the figures we lack there: `rank` when none are lacking. */
	worstIfComplete: number;
	/** No ranked member is strictly worse. */
	last: boolean;
}

/**
 * A district's standing in a ranking; null when it is not ranked. Members that the office published
 * but our files lack make the rank a lower bound; members that were never published, or are
 * suppressed, have no rank for anyone.
 */
export function standingOf({ members, missing }: Ranking, code: string): Standing | null {
	const own = members.find((member) => member.code === code);
	if (!own) return null;
	const lacking = missing.filter(({ reason }) => reason === 'not-in-data-set').length;
	return {
		rank: own.rank,
		of: members.length,
		worstIfComplete: own.rank + lacking,
		last: members.at(-1)!.rank === own.rank
	};
}

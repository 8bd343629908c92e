import type { RankAssertion } from './claim';
import type { RankFinding } from './finding';
import { statedRank } from './rank-assertion';

/**
 * Relative strength SR of a reading for a rank claim: (stated rank − rank) / (N − 1). 0 is as strong
 * as stated, −1 the last of all where the first was claimed. "Last" is counted from the other end.
 * 0 in a ranking of one, which can be neither stronger nor weaker.
 */
export function rankStrength(finding: RankFinding, assertion: RankAssertion): number {
	const { of, rank, tiedWith } = finding;
	if (of < 2) return 0;
	const worse = of - rank - tiedWith.length;
	// 0 − worse, since −worse would be −0 for the last, which JSON does not keep.
	const lead = assertion.type === 'last' ? 0 - worse : statedRank(assertion, of) - rank;
	return lead / (of - 1);
}

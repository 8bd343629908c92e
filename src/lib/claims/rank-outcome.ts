import type { RankAssertion } from './claim';
import type { RankFinding } from './finding';
import { assertedRanks } from './rank-assertion';
import type { Outcome } from './verdict';

/**
 * Whether a place is what a sentence says. With figures lacking, the true rank lies between `rank`
 * and `worstIfComplete`: it holds or fails only when every rank in between agrees.
 */
export function rankOutcome(finding: RankFinding, assertion: RankAssertion): Outcome {
	const lacking = finding.worstIfComplete - finding.rank;
	if (assertion.type === 'last') {
		if (finding.behind) return 'fails';
		return lacking > 0 ? 'missing' : 'holds';
	}
	const asserted = assertedRanks(assertion, finding.of + lacking);
	if (!asserted) return 'fails';
	const [best, worst] = asserted;
	if (finding.rank > worst || finding.worstIfComplete < best) return 'fails';
	return finding.rank >= best && finding.worstIfComplete <= worst ? 'holds' : 'missing';
}

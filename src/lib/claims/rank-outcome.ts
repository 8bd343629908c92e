import type { RankAssertion } from './claim';
import { assertedRanks } from './rank-assertion';
import type { Standing } from './standing';
import type { Outcome } from './verdict';

/**
 * Whether a place is what a sentence says. With figures lacking, the true rank lies between `rank`
 * and `worstIfComplete`: it holds or fails only when every rank in between agrees.
 */
export function rankOutcome(standing: Standing, assertion: RankAssertion): Outcome {
	const lacking = standing.worstIfComplete - standing.rank;
	if (assertion.type === 'last') {
		if (!standing.last) return 'fails';
		return lacking > 0 ? 'missing' : 'holds';
	}
	const asserted = assertedRanks(assertion, standing.of + lacking);
	if (!asserted) return 'fails';
	const [best, worst] = asserted;
	if (standing.rank > worst || standing.worstIfComplete < best) return 'fails';
	return standing.rank >= best && standing.worstIfComplete <= worst ? 'holds' : 'missing';
}

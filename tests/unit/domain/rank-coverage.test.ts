import { describe, expect, it } from 'vitest';
import { jointRankSets } from '../../../src/lib/domain/joint-ranks';
import { confidenceRankSets } from '../../../src/lib/domain/rank-confidence';
import { competitionRanks } from '../../../src/lib/domain/ranking';
import type { RankRange } from '../../../src/lib/domain/rounding';
import { standardNormals } from '../../../src/lib/domain/random';

/**
 * Many surveys of one made-up country whose true rates are known: in what share of them do the sets
 * hold the true ranks? At 95% of 500 surveys that share has a standard deviation of 1 point.
 */
const surveys = 500;
const level = 0.95;
/** Standard errors of eight districts, unlike in size. */
const errors = [1, 1.1, 0.9, 1.4, 1, 0.7, 1.2, 1];

/** `isRight` judges the set of one place; a marginal set counts for the first district alone. */
function shareRight(truth: readonly number[], isRight: (set: RankRange, place: number) => boolean) {
	const right = { marginal: 0, simultaneous: 0, joint: 0 };
	for (let survey = 0; survey < surveys; survey++) {
		const noise = standardNormals(truth.length, 100_000 + survey);
		const estimates = errors.map((se, k) => ({ value: truth[k]! + se * noise[k]!, se }));
		const sets = confidenceRankSets(estimates, { level, draws: 300, seed: survey });
		right.marginal += Number(isRight(sets.marginal[0]!, 0)) / surveys;
		right.simultaneous += Number(sets.simultaneous.every(isRight)) / surveys;
		right.joint += Number(jointRankSets(estimates, level).every(isRight)) / surveys;
	}
	return right;
}

describe('rank sets at 95%', { timeout: 30_000 }, () => {
	it('hold the true ranks at least that often', () => {
		const truth = [64, 63, 62.5, 62, 60, 59.5, 59, 55];
		const ranks = competitionRanks(truth, 'highest-first');
		const share = shareRight(
			truth,
			([best, worst], place) => best <= ranks[place]! && ranks[place]! <= worst
		);
		expect(share.marginal).toBeGreaterThan(level - 0.02);
		expect(share.simultaneous).toBeGreaterThan(level - 0.02);
		expect(share.joint).toBeGreaterThan(level);
	});

	it('hold them no more often than that where it is hardest, all districts being equal', () => {
		// Whoever is told apart from another is told apart wrongly.
		const share = shareRight(
			errors.map(() => 60),
			([best, worst]) => best === 1 && worst === errors.length
		);
		for (const found of [share.marginal, share.simultaneous]) {
			expect(Math.abs(found - level)).toBeLessThan(0.025);
		}
		// Intervals that must not overlap are a cautious test of a difference.
		expect(share.joint).toBeGreaterThan(level);
	});
});

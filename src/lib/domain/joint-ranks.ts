import { normalQuantile } from './normal-quantile';
import type { Estimate } from './rank-confidence';
import type { RankRange } from './rounding';

/**
 * How many standard errors each of `count` independent intervals must reach to either side so that
 * all hold together with the probability `level`: Φ⁻¹(1 − γ/2) with γ = 1 − level^(1/count).
 */
export function jointCriticalValue(count: number, level: number): number {
	const gamma = 1 - level ** (1 / count);
	// By symmetry; 1 − γ/2 itself would lose digits where γ is small.
	return -normalQuantile(gamma / 2);
}

/**
 * Rank sets that cover all true ranks together with the probability `level` (between 0 and 1),
 * highest value first, without any simulation: a member is surely behind those whose interval lies
 * wholly above its own, and surely ahead of those whose interval lies wholly below.
 * Klein, Wright and Wieczorek, "A joint confidence region for an overall ranking of populations",
 * Journal of the Royal Statistical Society C 69 (2020). A set always holds the competition rank of
 * the estimate; intervals that only touch part nobody; no estimates, no sets.
 */
export function jointRankSets(estimates: readonly Estimate[], level: number): RankRange[] {
	if (!(level > 0 && level < 1)) throw new RangeError(`invalid level; not in (0, 1): ${level}`);
	const z = jointCriticalValue(estimates.length, level);
	const intervals = estimates.map(({ value, se }) => ({
		lower: value - z * se,
		upper: value + z * se
	}));
	return intervals.map(({ lower, upper }) => {
		const ahead = intervals.filter((other) => upper < other.lower).length;
		const behind = intervals.filter((other) => other.upper < lower).length;
		return [1 + ahead, estimates.length - behind];
	});
}

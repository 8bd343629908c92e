import type { Chance } from '../../../src/lib/claims/chance';

/**
 * Chance with a given standard error for every rate, and the sets that follow from comparing each
 * pair at z standard errors of their difference: simple enough to work out by hand.
 */
export function chanceOf(se: number, zAt: (level: number) => number = () => 2): Chance {
	return {
		level: 0.95,
		standardError: () => se,
		rankSet: (estimates, target, level) => {
			const own = estimates[target]!;
			const z = zAt(level);
			const others = estimates.filter((_, index) => index !== target);
			const clearly = (a: { value: number; se: number }, b: { value: number; se: number }) =>
				a.value - b.value > z * Math.hypot(a.se, b.se);
			return [
				1 + others.filter((other) => clearly(other, own)).length,
				estimates.length - others.filter((other) => clearly(own, other)).length
			];
		}
	};
}

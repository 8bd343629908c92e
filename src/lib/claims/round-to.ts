/**
 * Rounds half away from zero to a number of decimals; negative decimals round to tens and thousands.
 * A relative tolerance far below any published digit keeps 1.005 from rounding down, and the noise
 * of a subtraction (65.2 − 62.3) out of comparisons. Never −0, which JSON would not keep.
 */
export function roundTo(value: number, decimals: number): number {
	const scale = 10 ** Math.abs(decimals);
	const scaled = decimals < 0 ? Math.abs(value) / scale : Math.abs(value) * scale;
	const whole = Math.round(scaled + scaled * 1e-12);
	const rounded = decimals < 0 ? whole * scale : whole / scale;
	return value < 0 && rounded !== 0 ? -rounded : rounded;
}

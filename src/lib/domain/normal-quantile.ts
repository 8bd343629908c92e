import { portableLog } from './portable-log';

/** A quotient of two polynomials, coefficients from the constant term up. */
type Rational = readonly [numerator: readonly number[], denominator: readonly number[]];

/** |p − 1/2| ≤ 0.425, in 0.425² − (p − 1/2)². */
const centre: Rational = [
	[
		3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
		45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
	],
	[
		1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
		39307.89580009271061, 28729.085735721942674, 5226.495278852854561
	]
];

/** √(−ln p) ≤ 5, in √(−ln p) − 1.6. */
const shoulder: Rational = [
	[
		1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
		1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
		0.00077454501427834140764
	],
	[
		1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
		0.14810397642748007459, 0.0151986665636164571966, 0.00054759380849953449460,
		1.05075007164441684324e-9
	]
];

/** Beyond, in √(−ln p) − 5. */
const tail: Rational = [
	[
		6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
		0.026532189526576123093, 0.0012426609473880784386, 0.0000271155556874348757815,
		2.01033439929228813265e-7
	],
	[
		1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
		0.0007868691311456132591, 0.0000184631831751005468180, 1.4215117583164458887e-7,
		2.04426310338993978564e-15
	]
];

function evaluate([numerator, denominator]: Rational, x: number): number {
	let above = 0;
	let below = 0;
	for (let power = 7; power >= 0; power--) {
		above = above * x + numerator[power]!;
		below = below * x + denominator[power]!;
	}
	return above / below;
}

/**
 * Φ⁻¹, the value that a standard normal variable stays below with the given probability, to about
 * 16 digits. 0 and 1 give −∞ and ∞; anything outside is NaN.
 * Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics
 * 37 (1988), routine PPND16. Uses only operations that round the same on every machine.
 */
export function normalQuantile(probability: number): number {
	const q = probability - 0.5;
	if (Math.abs(q) <= 0.425) return q * evaluate(centre, 0.180625 - q * q);
	const nearer = q < 0 ? probability : 1 - probability;
	if (!(nearer >= 0)) return NaN;
	if (nearer === 0) return q < 0 ? -Infinity : Infinity;
	const r = Math.sqrt(-portableLog(nearer));
	const size = r <= 5 ? evaluate(shoulder, r - 1.6) : evaluate(tail, r - 5);
	return q < 0 ? -size : size;
}

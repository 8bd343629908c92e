/**
 * Natural logarithm of a positive number from + − × ÷ alone. IEEE 754 rounds those the same way
 * everywhere, while engines differ in the last bits of `Math.log`; seeded draws that pass through
 * here are the same bits on every machine. Accurate to about 1e-15; 0 or less is NaN.
 *
 * x = m·2^k with m within [√½, √2), and ln m = 2·artanh(s), s = (m − 1)/(m + 1), by its power series.
 */
export function portableLog(x: number): number {
	if (!(x > 0)) return NaN;
	if (x === Infinity) return Infinity;
	let mantissa = x;
	let exponent = 0;
	while (mantissa < Math.SQRT1_2) {
		mantissa *= 2;
		exponent -= 1;
	}
	while (mantissa >= Math.SQRT2) {
		mantissa /= 2;
		exponent += 1;
	}
	const s = (mantissa - 1) / (mantissa + 1);
	const square = s * s;
	// |s| < 0.172, so the first term left out, s²²/23, is below 1e-18.
	let series = 1 / 21;
	series = series * square + 1 / 19;
	series = series * square + 1 / 17;
	series = series * square + 1 / 15;
	series = series * square + 1 / 13;
	series = series * square + 1 / 11;
	series = series * square + 1 / 9;
	series = series * square + 1 / 7;
	series = series * square + 1 / 5;
	series = series * square + 1 / 3;
	return exponent * Math.LN2 + 2 * s * (series * square + 1);
}

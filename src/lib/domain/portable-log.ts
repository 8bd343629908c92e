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
	// |s| < 0.172, so the first term left out (s^22/23) is below 1e-18 of the sum.
	let series = 0;
	for (let power = 21; power >= 1; power -= 2) series = series * square + 1 / power;
	return exponent * Math.LN2 + 2 * s * series;
}

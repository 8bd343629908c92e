/** How two values go together over several places; without a coefficient, the reason why. */
export type Correlation =
	| { kind: 'value'; r: number; n: number }
	| { kind: 'undefined'; reason: 'too-few' | 'constant'; n: number };

/** Fewer pairs than this always lie on a line or say nothing. */
const fewest = 3;

/**
 * Pearson's product-moment correlation r of pairs, −1 to 1: the sum of the products of deviations
 * over the root of the product of their sums of squares. Undefined for fewer than three pairs, and
 * where either value is the same in all of them.
 */
export function correlation(pairs: readonly (readonly [x: number, y: number])[]): Correlation {
	const n = pairs.length;
	if (n < fewest) return { kind: 'undefined', reason: 'too-few', n };
	// Asked of the values, since sums of squares of equal fractions need not come out as exactly 0.
	const isConstant = (axis: 0 | 1) => pairs.every((pair) => pair[axis] === pairs[0]?.[axis]);
	if (isConstant(0) || isConstant(1)) return { kind: 'undefined', reason: 'constant', n };
	const mean = (axis: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[axis], 0) / n;
	const [meanX, meanY] = [mean(0), mean(1)];
	let [products, squaresX, squaresY] = [0, 0, 0];
	for (const [x, y] of pairs) {
		products += (x - meanX) * (y - meanY);
		squaresX += (x - meanX) ** 2;
		squaresY += (y - meanY) ** 2;
	}
	const r = products / Math.sqrt(squaresX * squaresY);
	return { kind: 'value', r: Math.min(1, Math.max(-1, r)), n };
}

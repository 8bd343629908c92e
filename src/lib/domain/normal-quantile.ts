import { portableLog } from './portable-log';

/**
 * Φ⁻¹, the value that a standard normal variable stays below with the given probability, to about
 * 15 digits. 0 and 1 give −∞ and ∞; anything outside is NaN.
 * Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics
 * 37 (1988), routine PPND16. Uses only operations that round the same on every machine.
 */
export function normalQuantile(probability: number): number {
	const q = probability - 0.5;
	if (Math.abs(q) <= 0.425) return q * centre(0.180625 - q * q);
	const nearer = q < 0 ? probability : 1 - probability;
	if (!(nearer >= 0)) return NaN;
	if (nearer === 0) return q < 0 ? -Infinity : Infinity;
	const r = Math.sqrt(-portableLog(nearer));
	const size = r <= 5 ? shoulder(r - 1.6) : tail(r - 5);
	return q < 0 ? -size : size;
}

// Three quotients of polynomials, written out because one runs for every random number drawn.

/** For 0.075 ≤ p ≤ 0.925. */
function centre(x: number): number {
	let above = 2509.0809287301227;
	above = above * x + 33430.57558358813;
	above = above * x + 67265.7709270087;
	above = above * x + 45921.95393154987;
	above = above * x + 13731.69376550946;
	above = above * x + 1971.5909503065513;
	above = above * x + 133.14166789178438;
	above = above * x + 3.3871328727963665;
	let below = 5226.495278852854;
	below = below * x + 28729.085735721943;
	below = below * x + 39307.89580009271;
	below = below * x + 21213.794301586597;
	below = below * x + 5394.196021424751;
	below = below * x + 687.1870074920579;
	below = below * x + 42.31333070160091;
	below = below * x + 1;
	return above / below;
}

/** For the rest down to p = e⁻²⁵. */
function shoulder(x: number): number {
	let above = 0.0007745450142783414;
	above = above * x + 0.022723844989269184;
	above = above * x + 0.2417807251774506;
	above = above * x + 1.2704582524523684;
	above = above * x + 3.6478483247632045;
	above = above * x + 5.769497221460691;
	above = above * x + 4.630337846156546;
	above = above * x + 1.4234371107496835;
	let below = 1.0507500716444169e-9;
	below = below * x + 0.0005475938084995345;
	below = below * x + 0.015198666563616457;
	below = below * x + 0.14810397642748008;
	below = below * x + 0.6897673349851;
	below = below * x + 1.6763848301838038;
	below = below * x + 2.053191626637759;
	below = below * x + 1;
	return above / below;
}

/** Beyond. */
function tail(x: number): number {
	let above = 2.0103343992922881e-7;
	above = above * x + 2.7115555687434876e-5;
	above = above * x + 0.0012426609473880784;
	above = above * x + 0.026532189526576124;
	above = above * x + 0.29656057182850487;
	above = above * x + 1.7848265399172913;
	above = above * x + 5.463784911164114;
	above = above * x + 6.657904643501103;
	let below = 2.0442631033899397e-15;
	below = below * x + 1.421511758316446e-7;
	below = below * x + 1.8463183175100548e-5;
	below = below * x + 0.0007868691311456133;
	below = below * x + 0.014875361290850615;
	below = below * x + 0.1369298809227358;
	below = below * x + 0.599832206555888;
	below = below * x + 1;
	return above / below;
}

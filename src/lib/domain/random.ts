import { normalQuantile } from './normal-quantile';

/** Four 32-bit words, not all zero. */
type State = readonly [number, number, number, number];

function rotateLeft(word: number, bits: number): number {
	return (word << bits) | (word >>> (32 - bits));
}

/** xoshiro128** 1.1 (Blackman and Vigna, 2018): uniform whole numbers from 0 to 2³² − 1. */
export function xoshiro128(state: State): () => number {
	let [a, b, c, d] = state;
	return () => {
		const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotateLeft(d, 11);
		return word >>> 0;
	};
}

/** Spreads one seed over the state, so that neighbouring seeds give unrelated streams. */
function stateFrom(seed: number): State {
	const word = (place: number) => {
		let mixed = (seed + Math.imul(place, 0x9e3779b9)) | 0;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		return mixed ^ (mixed >>> 16);
	};
	// The mixing is one-to-one, so at most one of the four words can be zero.
	return [word(1), word(2), word(3), word(4)];
}

/**
 * An endless stream of independent standard normal numbers; the seed counts as a 32-bit integer.
 * By inversion, one uniform word each: it needs no logarithm or cosine of the engine, whose last
 * bits differ between machines, so a seed means the same numbers, bit for bit, everywhere.
 */
export function standardNormals(seed: number): () => number {
	const nextWord = xoshiro128(stateFrom(seed));
	return () => normalQuantile((nextWord() + 0.5) / 2 ** 32);
}

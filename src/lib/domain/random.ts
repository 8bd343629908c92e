import { normalQuantile } from './normal-quantile';

/** Four 32-bit words, not all zero. */
type State = readonly [number, number, number, number];

/** Uniform whole numbers from 0 to 2³² − 1: xoshiro128** 1.1 of Blackman and Vigna (2018). */
export function uniformWords(count: number, state: State): Uint32Array {
	const words = new Uint32Array(count);
	let [a, b, c, d] = state;
	for (let i = 0; i < count; i++) {
		const product = Math.imul(b, 5);
		words[i] = Math.imul((product << 7) | (product >>> 25), 9);
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
	}
	return words;
}

/** Spreads a seed over the state, so that neighbouring seeds give unrelated streams. */
function stateFrom(seed: number): State {
	const word = (place: number) => {
		let mixed = (seed + Math.imul(place, 0x9e3779b9)) | 0;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		return mixed ^ (mixed >>> 16);
	};
	// The mixing is one-to-one, so at most one of the four words is zero.
	return [word(1), word(2), word(3), word(4)];
}

/** The longest run of the seed last asked for: rank sets ask for the same one again and again. */
let remembered: { seed: number; normals: Float64Array } | undefined;

/**
 * Independent standard normal numbers, to be read and not written. The seed counts as a 32-bit
 * integer, and a shorter run is the beginning of a longer one. By inversion, one uniform word each:
 * the usual methods need the engine's logarithm or cosine, whose last bits differ between machines,
 * while a seed here means the same numbers, bit for bit, everywhere. None is further out than 6.4.
 */
export function standardNormals(count: number, seed: number): Float64Array {
	if (remembered?.seed !== seed || remembered.normals.length < count) {
		remembered = { seed, normals: drawNormals(count, seed) };
	}
	return remembered.normals.subarray(0, count);
}

function drawNormals(count: number, seed: number): Float64Array {
	const words = uniformWords(count, stateFrom(seed));
	const normals = new Float64Array(count);
	for (let i = 0; i < count; i++) normals[i] = normalQuantile((words[i]! + 0.5) / 2 ** 32);
	return normals;
}

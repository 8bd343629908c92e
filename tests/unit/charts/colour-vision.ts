type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const identity: Matrix = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1]
];

/** Full dichromacy on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
export const visions: Readonly<Record<string, Matrix>> = {
	common: identity,
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

function linear(hex: string): Triple {
	const channel = (from: number) => {
		const value = parseInt(hex.slice(from, from + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function times(matrix: Matrix, [r, g, b]: Triple): Triple {
	const row = (at: Triple) => at[0] * r + at[1] * g + at[2] * b;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
	const luminance = (hex: string) => {
		const [r, g, b] = linear(hex);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

const toXyz: Matrix = [
	[0.4124, 0.3576, 0.1805],
	[0.2126, 0.7152, 0.0722],
	[0.0193, 0.1192, 0.9505]
];

function lab(hex: string, vision: Matrix): Triple {
	const seen = times(vision, linear(hex)).map((v) => Math.min(Math.max(v, 0), 1));
	const [x, y, z] = times(toXyz, seen as unknown as Triple);
	const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIE 1976 distance as someone with that colour vision sees it; 2 is barely visible, 10 plain. */
export function colourDistance(a: string, b: string, vision: Matrix): number {
	const [p, q] = [lab(a, vision), lab(b, vision)];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

import { quantile } from '../../../src/lib/domain/quantile';
import { standardNormals } from '../../../src/lib/domain/random';
import type { Estimate, RankSetOptions } from '../../../src/lib/domain/rank-confidence';
import type { RankRange } from '../../../src/lib/domain/rounding';

/**
 * The stepdown method word for word, without any thought of speed: every pair of every draw, every
 * time, from the same draws as the real one. Targets are the members whose rank is asked for.
 */
export function plainRankSets(
	estimates: readonly Estimate[],
	targets: readonly number[],
	{ level, draws, seed }: RankSetOptions
): RankRange[] {
	const p = estimates.length;
	const normals = standardNormals(draws * p, seed);
	const error = (j: number, k: number) => Math.sqrt(estimates[j]!.se ** 2 + estimates[k]!.se ** 2);
	const drawn = (r: number, j: number) => estimates[j]!.se * normals[r * p + j]!;
	let open: [number, number][] = [];
	for (let j = 0; j < p; j++) {
		for (let k = 0; k < p; k++) {
			if (j !== k && (targets.includes(j) || targets.includes(k))) open.push([j, k]);
		}
	}
	const rejected: [number, number][] = [];
	for (;;) {
		const withError = open.filter(([j, k]) => error(j, k) > 0);
		const maxima = Array.from({ length: draws }, (_, r) =>
			Math.max(0, ...withError.map(([j, k]) => (drawn(r, j) - drawn(r, k)) / error(j, k)))
		);
		const critical = quantile(maxima, level);
		const isRejected = ([j, k]: [number, number]) =>
			estimates[j]!.value - estimates[k]!.value - critical * error(j, k) > 0;
		if (!open.some(isRejected)) break;
		rejected.push(...open.filter(isRejected));
		open = open.filter((pair) => !isRejected(pair));
	}
	return targets.map((target) => [
		1 + rejected.filter(([, k]) => k === target).length,
		p - rejected.filter(([j]) => j === target).length
	]);
}

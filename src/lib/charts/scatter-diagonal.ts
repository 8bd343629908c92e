import type { ScatterSpec } from './scatter-spec';

/** From which value to which the line y = x runs inside the plot; null where it does not or means nothing. */
export function diagonalSpan({ x, y, diagonal }: ScatterSpec): [low: number, high: number] | null {
	const low = Math.max(x.min, y.min);
	const high = Math.min(x.max, y.max);
	return diagonal !== null && low < high ? [low, high] : null;
}

import type { ValueAxis } from './chart-spec';
import { widest } from './text-width';

/**
 * Every tick of a horizontal axis `plotWidth` long, or every second, third … one, so that labels of
 * the given size stand clear of each other.
 */
export function roomyTicks(axis: ValueAxis, plotWidth: number, size: number): ValueAxis['ticks'] {
	const [first, second] = axis.ticks;
	if (!first || !second) return axis.ticks;
	const apart = ((second.value - first.value) / (axis.max - axis.min)) * plotWidth;
	const room =
		10 +
		widest(
			axis.ticks.map(({ label }) => label),
			size
		);
	const every = Math.ceil(room / apart);
	return axis.ticks.filter(
		({ value }) => Math.round(value / (second.value - first.value)) % every === 0
	);
}

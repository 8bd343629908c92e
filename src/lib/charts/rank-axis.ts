import type { ValueAxis } from './chart-spec';
import { tickStep } from './value-axis';

/** Half a rank of air above the first and below the last; more where ranks are less than a line apart. */
const air = 0.015;

/**
 * An axis of ranks from 1 to `count`: ticks at 1, at round ranks (5, 10 …; 50, 100 …), and at the
 * last rank where it stands clear of the tick before. One rank for nobody.
 */
export function rankAxis(count: number): ValueAxis {
	const last = Math.max(1, count);
	const step = Math.max(1, tickStep(last, 5));
	const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
	const ranks = [...new Set([1, ...round])];
	if (last - (ranks.at(-1) ?? 1) >= step / 2) ranks.push(last);
	const margin = Math.max(0.5, last * air);
	return {
		min: 1 - margin,
		max: last + margin,
		ticks: ranks.map((value) => ({ value, label: String(value) })),
		unit: ''
	};
}

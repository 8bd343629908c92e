import { withoutSize } from './base-options';
import type { Palette } from './palette';

/** The half-years under lines: equal steps on a line of its own, named by the layout. */
export function periodAxis(palette: Palette) {
	return {
		type: 'category' as const,
		afterFit: withoutSize,
		ticks: { display: false, autoSkip: false },
		border: { display: true, color: palette.axis },
		grid: { display: false }
	};
}

import type { ChartLayout } from './chart-layout';
import type { ChartSpec } from './chart-spec';
import type { ChangePairsSpec } from './change-pairs-spec';
import type { RankingBarsSpec } from './chart-spec';

/** Some rows of a chart that is one row each from top to bottom: a chart of its own, cut out of it. */
export interface RowWindow {
	spec: ChartSpec;
	layout: ChartLayout;
	/** How far its upper edge lies below that of the whole, in design pixels. */
	top: number;
	/** Place among the rows of the first one in it. */
	first: number;
}

export type RowSpec = RankingBarsSpec | ChangePairsSpec;

/** A screen shows no more rows than these, so shorter charts are drawn whole. */
const fewRows = 60;

/** In steps, so that a little more or less to see leaves the canvas as large as it is. */
const step = 12;

/** Whether a chart has so many rows that drawing those in sight is worth the trouble. */
export function hasManyRows(spec: ChartSpec): spec is RowSpec {
	if (spec.kind === 'change-pairs') return spec.rows.length > fewRows;
	// Rows that only say how many are left out stand in no list; rankings cut short are short anyway.
	const isWhole = (bars: RankingBarsSpec['bars']) =>
		bars.every(({ omittedBefore }) => omittedBefore === null);
	return (
		spec.kind === 'ranking-bars' &&
		spec.bars.length > fewRows &&
		spec.omittedAfter === null &&
		isWhole(spec.bars)
	);
}

/**
 * The rows between two heights of the whole (in design pixels), with the heading where the first row is
 * among them. As many rows for every pair of heights so far apart, wherever it lies.
 */
export function rowWindow(
	spec: RowSpec,
	layout: ChartLayout,
	span: { top: number; bottom: number }
): RowWindow {
	const count = spec.kind === 'ranking-bars' ? spec.bars.length : spec.rows.length;
	const { plot } = layout;
	const rowHeight = (plot.bottom - plot.top) / count;
	const wide = Math.ceil((span.bottom - span.top) / rowHeight / step) * step;
	const size = Math.min(count, wide + step);
	const wanted = Math.floor((span.top - plot.top) / rowHeight);
	const first = Math.max(0, Math.min(wanted, count - size));
	const end = first + size;
	const top = first === 0 ? 0 : plot.top + first * rowHeight;
	const bottom = end === count ? layout.height : plot.top + end * rowHeight;
	return {
		spec:
			spec.kind === 'ranking-bars'
				? { ...spec, bars: spec.bars.slice(first, end) }
				: { ...spec, rows: spec.rows.slice(first, end) },
		layout: cutLayout(layout, top, bottom),
		top,
		first
	};
}

/** What stands between two heights, moved up to the edge. */
function cutLayout(layout: ChartLayout, top: number, bottom: number): ChartLayout {
	const within = <T extends { y: number }>(placed: readonly T[]): T[] =>
		placed.filter(({ y }) => y >= top && y < bottom).map((each) => ({ ...each, y: each.y - top }));
	const { plot, marks, swatches } = layout;
	return {
		width: layout.width,
		height: bottom - top,
		plot: {
			...plot,
			top: Math.max(plot.top, top) - top,
			bottom: Math.min(plot.bottom, bottom) - top
		},
		texts: within(layout.texts),
		...(marks && { marks: within(marks) }),
		...(swatches && { swatches: within(swatches) })
	};
}

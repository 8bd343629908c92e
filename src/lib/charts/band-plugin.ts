import type { TrendBand } from './chart-spec';
import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';

const opacity = 0.3;
/** A survey between two gaps has no width of its own. */
const loneWidth = 8;

/**
 * Fills a band over what was drawn before the given dataset, and under it and those on top. Gaps stay
 * gaps: every stretch without a hole is a shape of its own.
 */
export function bandPlugin(
	{ low, high }: TrendBand,
	beforeDataset: number,
	palette: Palette
): ChartJsPlugin {
	return {
		id: 'band',
		beforeDatasetDraw({ ctx, scales: { x, y } }, { index }) {
			if (index !== beforeDataset || !x || !y) return;
			ctx.save();
			ctx.fillStyle = palette.axis;
			ctx.globalAlpha = opacity;
			for (const stretch of stretches(low, high)) {
				const places = stretch.map(({ index, low, high }) => ({
					across: x.getPixelForValue(index),
					top: y.getPixelForValue(high),
					bottom: y.getPixelForValue(low)
				}));
				const [first] = places;
				if (first && places.length === 1) {
					const { across, top, bottom } = first;
					ctx.fillRect(across - loneWidth / 2, top, loneWidth, bottom - top);
					continue;
				}
				ctx.beginPath();
				for (const { across, top } of places) ctx.lineTo(across, top);
				for (const { across, bottom } of [...places].reverse()) ctx.lineTo(across, bottom);
				ctx.closePath();
				ctx.fill();
			}
			ctx.restore();
		}
	};
}

type Stretch = { index: number; low: number; high: number }[];

/** Runs of periods that have both ends. */
function stretches(low: TrendBand['low'], high: TrendBand['high']): Stretch[] {
	const runs: Stretch[] = [];
	let run: Stretch = [];
	low.forEach((from, index) => {
		const to = high[index] ?? null;
		if (from === null || to === null) {
			run = [];
			return;
		}
		if (run.length === 0) runs.push(run);
		run.push({ index, low: from, high: to });
	});
	return runs;
}

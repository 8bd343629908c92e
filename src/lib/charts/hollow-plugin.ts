import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';

const outline = 1.5;

/**
 * Empties the bars of low reliability, leaving an outline. Chart.js's own borders would clip, and
 * Skia numbers its clips through the whole build, so that no two drawings were the same bytes.
 */
export function hollowPlugin(isHollow: readonly boolean[], palette: Palette): ChartJsPlugin {
	return {
		id: 'hollow',
		afterDatasetsDraw(chart) {
			const { ctx, scales } = chart;
			ctx.save();
			ctx.fillStyle = palette.surface;
			for (const [index, bar] of chart.getDatasetMeta(0).data.entries()) {
				if (!isHollow[index]) continue;
				const { x, y, height } = bar.getProps(['x', 'y', 'height'] as never) as Box;
				const zero = scales.x?.getPixelForValue(0) ?? x;
				const width = Math.abs(x - zero) - 2 * outline;
				if (width <= 0) continue;
				const left = Math.min(x, zero) + outline;
				ctx.fillRect(left, y - height / 2 + outline, width, height - 2 * outline);
			}
			ctx.restore();
		}
	};
}

interface Box {
	x: number;
	y: number;
	height: number;
}

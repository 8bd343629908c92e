import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';

/**
 * Marks the ticks as thin cuts through the bars, in the colour of the page. Lines of a grid would
 * run through the values at the ends of the bars.
 */
export function cutPlugin(ticks: readonly number[], palette: Palette): ChartJsPlugin {
	return {
		id: 'cuts',
		afterDatasetsDraw({ ctx, scales, chartArea }) {
			ctx.save();
			ctx.strokeStyle = palette.surface;
			ctx.lineWidth = 1;
			for (const tick of ticks.filter((value) => value !== 0)) {
				const x = Math.round(scales.x?.getPixelForValue(tick) ?? 0) + 0.5;
				ctx.beginPath();
				ctx.moveTo(x, chartArea.top);
				ctx.lineTo(x, chartArea.bottom);
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}

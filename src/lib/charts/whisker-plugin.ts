import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';

/** Draws intervals over horizontal bars: a line from low to high with short ends, none where null. */
export function whiskerPlugin(
	intervals: readonly (readonly [low: number, high: number] | null)[],
	palette: Palette
): ChartJsPlugin {
	return {
		id: 'whiskers',
		afterDatasetsDraw({ ctx, scales }) {
			const { x, y } = scales;
			if (!x || !y) return;
			ctx.save();
			ctx.strokeStyle = palette.text;
			ctx.lineWidth = 1.25;
			intervals.forEach((interval, index) => {
				if (!interval) return;
				const [low, high] = interval.map((value) => x.getPixelForValue(value)) as [number, number];
				const middle = y.getPixelForValue(index);
				ctx.beginPath();
				ctx.moveTo(low, middle);
				ctx.lineTo(high, middle);
				for (const end of [low, high]) {
					ctx.moveTo(end, middle - 3.5);
					ctx.lineTo(end, middle + 3.5);
				}
				ctx.stroke();
			});
			ctx.restore();
		}
	};
}

import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';
import { diagonalSpan } from './scatter-diagonal';
import type { ScatterSpec } from './scatter-spec';

/** Draws the two median lines and, dashed, the line of equal values behind the points. */
export function scatterLinesPlugin(spec: ScatterSpec, palette: Palette): ChartJsPlugin {
	return {
		id: 'scatter-lines',
		beforeDatasetsDraw({ ctx, scales, chartArea }) {
			const { x, y } = scales;
			if (!x || !y) return;
			ctx.save();
			ctx.lineWidth = 1;
			ctx.strokeStyle = palette.axis;
			const line = (fromX: number, fromY: number, toX: number, toY: number) => {
				ctx.beginPath();
				ctx.moveTo(fromX, fromY);
				ctx.lineTo(toX, toY);
				ctx.stroke();
			};
			if (spec.x.median && spec.y.median) {
				// On half a pixel, so that a line of one is sharp.
				const across = Math.round(x.getPixelForValue(spec.x.median.value)) + 0.5;
				const level = Math.round(y.getPixelForValue(spec.y.median.value)) + 0.5;
				line(across, chartArea.top - 4, across, chartArea.bottom);
				line(chartArea.left, level, chartArea.right + 3, level);
			}
			const span = diagonalSpan(spec);
			if (span) {
				const [low, high] = span;
				ctx.strokeStyle = palette.muted;
				ctx.setLineDash([5, 4]);
				line(
					x.getPixelForValue(low),
					y.getPixelForValue(low),
					x.getPixelForValue(high),
					y.getPixelForValue(high)
				);
			}
			ctx.restore();
		}
	};
}

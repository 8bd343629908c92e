import type { ChangePairsSpec } from './change-pairs-spec';
import { changeRoles, legendMiddle, legendPlaces } from './change-pairs-layout';
import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';

const radius = 4.25;
const outline = 1.75;

/**
 * Draws what is behind the marks of the later survey: a band under rows that are set off, the ring
 * of the earlier survey and the line between both, and the two marks of the legend.
 */
export function pairPlugin(spec: ChangePairsSpec, palette: Palette): ChartJsPlugin {
	return {
		id: 'pairs',
		beforeDatasetsDraw({ ctx, scales, width, chartArea }) {
			const { x, y } = scales;
			if (!x || !y) return;
			const rowHeight = Math.abs(y.getPixelForValue(1) - y.getPixelForValue(0));
			ctx.save();
			spec.rows.forEach((row, index) => {
				const middle = y.getPixelForValue(index);
				if (row.role !== 'context') {
					ctx.fillStyle = palette.grid;
					ctx.fillRect(0, middle - rowHeight / 2 + 1, width, rowHeight - 2);
				}
				if (row.from === null || row.to === null) return;
				const [from, to] = [x.getPixelForValue(row.from), x.getPixelForValue(row.to)];
				ctx.strokeStyle = palette[changeRoles[row.direction]];
				// Ends at the ring, so that the ring stays hollow on any ground.
				if (Math.abs(to - from) > radius) {
					ctx.lineWidth = row.role === 'context' ? 2 : 3;
					ctx.beginPath();
					ctx.moveTo(from + Math.sign(to - from) * radius, middle);
					ctx.lineTo(to, middle);
					ctx.stroke();
				}
				ring(ctx, from, middle);
			});
			// Rows drawn without the head have no legend, either.
			const hasHead = chartArea.top > legendMiddle;
			if (hasHead && spec.rows.some(({ rank }) => rank !== null)) {
				const legend = legendPlaces(spec, width);
				ctx.strokeStyle = ctx.fillStyle = palette.muted;
				ring(ctx, legend.from.mark, legendMiddle);
				ctx.beginPath();
				ctx.arc(legend.to.mark, legendMiddle, radius + outline / 2, 0, 2 * Math.PI);
				ctx.fill();
			}
			ctx.restore();
		}
	};
}

function ring(ctx: CanvasRenderingContext2D, x: number, y: number): void {
	ctx.lineWidth = outline;
	ctx.beginPath();
	ctx.arc(x, y, radius, 0, 2 * Math.PI);
	ctx.stroke();
}

import type { ChartJsPlugin } from './chartjs-configuration';
import type { Pole } from './distribution-plan';
import type { Palette } from './palette';

/** Draws a thin line from each label to what it names, over bars and under points. */
export function polePlugin(poles: readonly Pole[], palette: Palette): ChartJsPlugin {
	return {
		id: 'poles',
		afterDatasetsDraw({ ctx }) {
			ctx.save();
			ctx.lineWidth = 1.25;
			for (const { x, top, bottom, role } of poles) {
				ctx.strokeStyle = palette[role];
				ctx.beginPath();
				ctx.moveTo(x, top);
				ctx.lineTo(x, bottom);
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}

import type { Swatch } from './chart-layout';
import type { ChartJsPlugin } from './chartjs-configuration';
import { hatch } from './hatch';
import type { Palette } from './palette';

/** Draws the placed swatches over the data, under the words. */
export function swatchPlugin(swatches: readonly Swatch[], palette: Palette): ChartJsPlugin {
	return {
		id: 'swatches',
		afterDatasetsDraw({ ctx }) {
			ctx.save();
			for (const { x, y, width, height, fill, outline, hatched } of swatches) {
				if (fill) {
					ctx.fillStyle = palette[fill];
					ctx.fillRect(x, y, width, height);
				}
				if (!outline) continue;
				const line = hatched ? 1 : 2.5;
				ctx.strokeStyle = palette[outline];
				ctx.lineWidth = line;
				ctx.strokeRect(x + line / 2, y + line / 2, width - line, height - line);
				if (!hatched) continue;
				ctx.beginPath();
				hatch(ctx, { x, y, width, height });
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}

import type { PlacedText } from './chart-layout';
import type { ChartJsPlugin } from './chartjs-configuration';
import { drawTexts } from './draw-texts';
import type { Palette } from './palette';

export const textPluginId = 'placed-text';

/** Writes the placed words over the drawing. SVG leaves it out and writes them as text of its own. */
export function textPlugin(texts: readonly PlacedText[], palette: Palette): ChartJsPlugin {
	return {
		id: textPluginId,
		afterDatasetsDraw: ({ ctx }) => drawTexts(ctx, texts, palette)
	};
}

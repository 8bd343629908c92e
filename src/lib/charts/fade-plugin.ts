import type { ChartJsPlugin } from './chartjs-configuration';

/** Draws some datasets thinly transparent, so that hundreds of lines over each other still show a shape. */
export function fadePlugin(isFaded: readonly boolean[], opacity: number): ChartJsPlugin {
	return {
		id: 'fade',
		beforeDatasetDraw({ ctx }, { index }) {
			if (isFaded[index]) ctx.globalAlpha = opacity;
		},
		afterDatasetDraw({ ctx }, { index }) {
			if (isFaded[index]) ctx.globalAlpha = 1;
		}
	};
}

import type { Scale } from 'chart.js';
import type { ChartLayout } from './chart-layout';
import type { ChartJsOptions } from './chartjs-configuration';

/** No space of its own: the layout's plot rectangle is the chart area to the pixel. */
export function withoutSize(scale: Scale): void {
	if (scale.isHorizontal()) scale.height = 0;
	else scale.width = 0;
	scale.paddingLeft = scale.paddingRight = scale.paddingTop = scale.paddingBottom = 0;
}

/** What every chart turns off, and the padding that makes the plot rectangle the chart area. */
export function baseOptions({ width, height, plot }: ChartLayout): ChartJsOptions {
	return {
		responsive: false,
		animation: false,
		layout: {
			autoPadding: false,
			padding: {
				left: plot.left,
				top: plot.top,
				right: width - plot.right,
				bottom: height - plot.bottom
			}
		}
	};
}

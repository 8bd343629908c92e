import type { TooltipOptions } from 'chart.js';
import type { ChartPoint } from './chart-points';
import type { ChartJsType } from './chartjs-configuration';
import type { Palette } from './palette';
import { fontStack } from './font-stack';

/**
 * Tooltips say what the spec says: name, value, rank. Nothing is formatted here. The points are asked
 * for when somebody points at one, since 228 lines have thousands.
 */
export function tooltipOptions(pointsOf: () => readonly ChartPoint[][], palette: Palette) {
	let all: ChartPoint[] | undefined;
	const find = (item: { datasetIndex: number; dataIndex: number } | undefined) =>
		(all ??= pointsOf().flat()).find(
			(point) => point.datasetIndex === item?.datasetIndex && point.index === item.dataIndex
		);
	const font = (weight: number) => ({ family: fontStack, size: 13, weight });
	return {
		animation: false,
		displayColors: false,
		backgroundColor: palette.text,
		titleColor: palette.surface,
		bodyColor: palette.surface,
		titleFont: font(700),
		bodyFont: font(400),
		padding: 9,
		cornerRadius: 2,
		caretSize: 5,
		callbacks: {
			title: (items) => find(items[0])?.name ?? '',
			label: (item) => find(item)?.details ?? []
		}
	} satisfies Partial<Omit<TooltipOptions<ChartJsType>, 'callbacks'>> & {
		callbacks: Partial<TooltipOptions<ChartJsType>['callbacks']>;
	};
}

import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration } from './chartjs-configuration';
import { lineDataset } from './line-dataset';
import type { Palette } from './palette';
import { periodAxis } from './period-axis';
import { allRankPoints } from './rank-lines-points';
import type { RankLine, RankLinesSpec } from './rank-lines-spec';
import { textPlugin } from './text-plugin';
import { tooltipOptions } from './tooltip-options';

/** Lines of the background above this number are hairlines, or they would be a grey plane. */
const manyLines = 60;

/** One dataset per line on an axis that is turned round: rank 1 on top. Gaps stay gaps. */
export function rankLinesConfig(
	spec: RankLinesSpec,
	layout: ChartLayout,
	palette: Palette
): ChartJsConfiguration {
	const thin = spec.lines.length > manyLines ? 0.5 : 1;
	// Shapes on every one of 27 surveys would run into each other.
	const isRoomy = (layout.plot.right - layout.plot.left) / spec.periods.length > 11;
	return {
		type: 'line',
		data: {
			labels: spec.periods.map(({ short }) => short),
			datasets: spec.lines.map((line) => rankDataset(line, palette, thin, isRoomy))
		},
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'xy', intersect: false },
			scales: {
				x: periodAxis(palette),
				y: {
					type: 'linear',
					reverse: true,
					min: spec.axis.min,
					max: spec.axis.max,
					afterFit: withoutSize,
					ticks: { display: false },
					border: { display: false },
					// A rank that stays is a level line of its own: lines of a grid would look like one.
					grid: { display: false }
				}
			},
			plugins: { tooltip: tooltipOptions(() => allRankPoints(spec), palette) }
		},
		plugins: [textPlugin(layout.texts, palette)]
	};
}

/** Where points are crowded, the shapes stand at the ends of a line alone. */
function rankDataset(line: RankLine, palette: Palette, thin: number, isRoomy: boolean) {
	const ends = [
		line.ranks.findIndex((rank) => rank !== null),
		line.ranks.findLastIndex((rank) => rank !== null)
	];
	return lineDataset({ ...line, values: line.ranks }, palette, {
		...(line.role === 'context' && { width: thin }),
		isShaped: (index) => isRoomy || ends.includes(index)
	});
}

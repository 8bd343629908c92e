import type { ChartDataset } from 'chart.js';
import { baseOptions, withoutSize } from './base-options';
import type { ChartLayout } from './chart-layout';
import type { ChartJsConfiguration } from './chartjs-configuration';
import { pointShapes } from './highlight-roles';
import type { Palette } from './palette';
import { pointLook } from './point-look';
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
			datasets: spec.lines.map((line) => lineDataset(line, palette, thin, isRoomy))
		},
		options: {
			...baseOptions(layout),
			interaction: { mode: 'nearest', axis: 'xy', intersect: false },
			scales: {
				x: {
					type: 'category',
					afterFit: withoutSize,
					ticks: { display: false, autoSkip: false },
					border: { display: true, color: palette.axis },
					grid: { display: false }
				},
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
			plugins: { tooltip: tooltipOptions(allRankPoints(spec), palette) }
		},
		plugins: [textPlugin(layout.texts, palette)]
	};
}

function lineDataset(
	line: RankLine,
	palette: Palette,
	thin: number,
	isRoomy: boolean
): ChartDataset<'line', (number | null)[]> {
	const hasShape = line.role in pointShapes;
	const ends = [
		line.ranks.findIndex((rank) => rank !== null),
		line.ranks.findLastIndex((rank) => rank !== null)
	];
	const isGap = (index: number) => (line.ranks[index] ?? null) === null;
	const isAlone = (index: number) => !isGap(index) && isGap(index - 1) && isGap(index + 1);
	// Where points are crowded the shapes stand at the ends, and a hollow one wherever it warns.
	const isShaped = (index: number) =>
		hasShape && (isRoomy || ends.includes(index) || line.marks[index] === 'low-reliability');
	const looks = line.marks.map((mark) => pointLook(line.role, palette, mark === 'low-reliability'));
	return {
		label: line.label,
		data: [...line.ranks],
		borderColor: palette[line.role],
		borderWidth: line.role === 'context' ? thin : line.role === 'highlight' ? 2.75 : 2,
		borderJoinStyle: 'round',
		pointStyle: looks.map((look) => look.pointStyle),
		pointRotation: looks.map((look) => look.rotation),
		pointRadius: looks.map(({ radius }, i) => (isShaped(i) || isAlone(i) ? radius : 0)),
		pointHoverRadius: 5,
		pointBackgroundColor: looks.map((look) => look.backgroundColor),
		pointBorderColor: looks.map((look) => look.borderColor),
		pointBorderWidth: looks.map((look) => look.borderWidth),
		spanGaps: false,
		tension: 0,
		clip: false
	};
}

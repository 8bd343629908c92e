import type { ChartSpec } from './chart-spec';
import { changePairsPoints } from './change-pairs-points';
import { distributionPoints } from './distribution-points';
import { rankLinesPoints } from './rank-lines-points';
import { scatterPoints } from './scatter-points';
import { tileMapPoints } from './tile-map-points';
import { rankingRows } from './ranking-layout';

/** A value that a reader can point at or step to: its place in the Chart.js data, and its words. */
export interface ChartPoint {
	datasetIndex: number;
	index: number;
	/** First line of the tooltip. */
	name: string;
	/** The rest of the tooltip. */
	details: string[];
	spoken: string;
	highlighted: boolean;
	/** The district that it stands for, where a reader may choose it. */
	code?: string;
	/** Where it stands on a grid: the arrow keys then go to the nearest in their direction. */
	grid?: { column: number; row: number };
}

/** Points in reading order, one list for bars, one per line for lines; gap rows are no points. */
export function chartPoints(spec: ChartSpec): ChartPoint[][] {
	switch (spec.kind) {
		case 'ranking-bars':
			return [
				rankingRows(spec).flatMap((row, index) => {
					if ('omitted' in row) return [];
					const { label, highlighted, spoken, intervalLabel, rankSetLabel } = row.bar;
					const { interval, rankSet } = spec.headings;
					const more = [
						interval && intervalLabel ? `${interval}: ${intervalLabel}` : '',
						rankSet && rankSetLabel ? `${rankSet}: ${rankSetLabel}` : ''
					].filter(Boolean);
					const said = spoken.startsWith(label)
						? spoken.slice(label.length).replace(/^,? /, '')
						: spoken;
					return [
						{
							datasetIndex: 0,
							index,
							name: label,
							details: [said, ...more],
							spoken: [spoken, ...more].join('. '),
							highlighted,
							code: row.bar.code
						}
					];
				})
			];
		case 'trend-lines':
			return spec.lines.map((line, datasetIndex) =>
				spec.periods.map((period, index) => {
					const details = [line.valueLabels[index] ?? '', line.details[index] ?? ''].filter(
						Boolean
					);
					return {
						datasetIndex,
						index,
						name: `${line.label}, ${period.label}`,
						details,
						spoken: [line.label, period.label, ...details].join(', '),
						highlighted: line.role === 'highlight',
						code: line.code
					};
				})
			);
		case 'rank-lines':
			return rankLinesPoints(spec);
		case 'scatter':
			return scatterPoints(spec);
		case 'change-pairs':
			return changePairsPoints(spec);
		case 'distribution':
			return distributionPoints(spec);
		case 'tile-map':
			return tileMapPoints(spec);
	}
}

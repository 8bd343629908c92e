import type { ChartSpec, RankingBarsSpec } from './chart-spec';
import { changePairsTable } from './change-pairs-table';
import { distributionTable } from './distribution-table';
import type { ColourRole } from './palette';
import { rankLinesTable } from './rank-lines-table';
import { scatterTable } from './scatter-table';
import { tileMapTable } from './tile-map-table';
import { trendTable } from './trend-table';

export interface TableColumn {
	label: string;
	/** Numbers stand at the end of their cell. */
	numeric: boolean;
}

/** The figures of a chart as a table; the first cell of a row names it. */
export interface ChartTable {
	caption: string;
	columns: TableColumn[];
	rows: {
		key: string;
		cells: string[];
		highlighted: boolean;
		/** Hue of a highlighted row that shares the table with others. */
		role?: ColourRole;
	}[];
}

/** Everything a chart draws, in words, in the same order; gaps in a ranking are left out. */
export function toTable(spec: ChartSpec): ChartTable {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingTable(spec);
		case 'trend-lines':
			return trendTable(spec);
		case 'rank-lines':
			return rankLinesTable(spec);
		case 'scatter':
			return scatterTable(spec);
		case 'change-pairs':
			return changePairsTable(spec);
		case 'distribution':
			return distributionTable(spec);
		case 'tile-map':
			return tileMapTable(spec);
	}
}

function rankingTable({ title, headings, bars }: RankingBarsSpec): ChartTable {
	const { name, rank, value, interval, rankSet } = headings;
	return {
		caption: title,
		columns: [
			{ label: name, numeric: false },
			{ label: rank, numeric: true },
			{ label: value, numeric: true },
			...(interval ? [{ label: interval, numeric: true }] : []),
			...(rankSet ? [{ label: rankSet, numeric: true }] : [])
		],
		rows: bars.map((bar) => ({
			key: bar.code,
			cells: [
				bar.label,
				bar.rankLabel,
				bar.valueLabel,
				...(interval ? [bar.intervalLabel ?? ''] : []),
				...(rankSet ? [bar.rankSetLabel ?? ''] : [])
			],
			highlighted: bar.highlighted,
			...(bar.role && { role: bar.role })
		}))
	};
}

import type { ChartSpec } from '../charts/chart-spec';
import { changePairsRaw } from './change-pairs-raw';
import { distributionRaw } from './distribution-raw';
import { rankLinesRaw } from './rank-lines-raw';
import { rankingRaw } from './ranking-raw';
import type { RawTable } from './raw-table';
import { scatterRaw } from './scatter-raw';
import { tileMapRaw } from './tile-map-raw';
import { trendRaw } from './trend-raw';

/** The figures that a chart shows, unrounded and in its order. */
export function toRawTable(spec: ChartSpec): RawTable {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingRaw(spec);
		case 'trend-lines':
			return trendRaw(spec);
		case 'rank-lines':
			return rankLinesRaw(spec);
		case 'scatter':
			return scatterRaw(spec);
		case 'change-pairs':
			return changePairsRaw(spec);
		case 'distribution':
			return distributionRaw(spec);
		case 'tile-map':
			return tileMapRaw(spec);
	}
}

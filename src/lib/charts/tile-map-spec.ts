import type { ChartBase } from './chart-spec';

/** One equal tile per district, neighbours beside each other, coloured by class. */
export interface TileMapSpec extends ChartBase {
	kind: 'tile-map';
}

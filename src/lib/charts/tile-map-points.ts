import type { ChartPoint } from './chart-points';
import type { TileMapSpec } from './tile-map-spec';

export function tileMapPoints(spec: TileMapSpec): ChartPoint[][] {
	return spec.title === '' ? [] : [];
}

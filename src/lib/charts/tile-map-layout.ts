import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { TileMapSpec } from './tile-map-spec';

export function tileMapLayout(
	spec: TileMapSpec,
	name: LayoutName,
	size: LayoutSize = {}
): ChartLayout {
	throw new Error(`${spec.kind} ${name} ${size.width}: not drawn yet`);
}

import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { ChartSpec } from './chart-spec';
import { rankingLayout } from './ranking-layout';
import { changePairsLayout } from './change-pairs-layout';
import { distributionLayout } from './distribution-layout';
import { rankLinesLayout } from './rank-lines-layout';
import { scatterLayout } from './scatter-layout';
import { tileMapLayout } from './tile-map-layout';
import { trendLayout } from './trend-layout';

const known = new WeakMap<ChartSpec, Partial<Record<LayoutName, ChartLayout>>>();

/**
 * Places everything of a chart as one of the two designs has it, at its size unless told another. A
 * spec never changes, so what asks again gets the same layout.
 */
export function layoutChart(spec: ChartSpec, name: LayoutName, size?: LayoutSize): ChartLayout {
	if (size) return placeAll(spec, name, size);
	const found = known.get(spec)?.[name];
	if (found) return found;
	const layout = placeAll(spec, name, {});
	known.set(spec, { ...known.get(spec), [name]: layout });
	return layout;
}

function placeAll(spec: ChartSpec, name: LayoutName, size: LayoutSize): ChartLayout {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingLayout(spec, name, size);
		case 'trend-lines':
			return trendLayout(spec, name, size);
		case 'rank-lines':
			return rankLinesLayout(spec, name, size);
		case 'scatter':
			return scatterLayout(spec, name, size);
		case 'change-pairs':
			return changePairsLayout(spec, name, size);
		case 'distribution':
			return distributionLayout(spec, name, size);
		case 'tile-map':
			return tileMapLayout(spec, name, size);
	}
}

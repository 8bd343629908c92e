import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { ChartSpec } from './chart-spec';
import { rankingLayout } from './ranking-layout';
import { trendLayout } from './trend-layout';

/** Places everything of a chart as one of the two designs has it, at its size unless told another. */
export function layoutChart(spec: ChartSpec, name: LayoutName, size: LayoutSize = {}): ChartLayout {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingLayout(spec, name, size);
		case 'trend-lines':
			return trendLayout(spec, name, size);
	}
}

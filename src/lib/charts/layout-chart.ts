import type { ChartLayout, LayoutName } from './chart-layout';
import type { ChartSpec } from './chart-spec';
import { rankingLayout } from './ranking-layout';
import { trendLayout } from './trend-layout';

/** Places everything of a chart for one of the two design widths. */
export function layoutChart(spec: ChartSpec, name: LayoutName): ChartLayout {
	switch (spec.kind) {
		case 'ranking-bars':
			return rankingLayout(spec, name);
		case 'trend-lines':
			return trendLayout(spec, name);
	}
}

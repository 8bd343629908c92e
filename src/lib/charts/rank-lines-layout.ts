import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { RankLinesSpec } from './rank-lines-spec';

export function rankLinesLayout(
	spec: RankLinesSpec,
	name: LayoutName,
	size: LayoutSize = {}
): ChartLayout {
	throw new Error(`${spec.kind} ${name} ${size.width}: not drawn yet`);
}

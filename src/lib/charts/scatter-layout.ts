import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { ScatterSpec } from './scatter-spec';

export function scatterLayout(
	spec: ScatterSpec,
	name: LayoutName,
	size: LayoutSize = {}
): ChartLayout {
	throw new Error(`${spec.kind} ${name} ${size.width}: not drawn yet`);
}

import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { DistributionSpec } from './distribution-spec';

export function distributionLayout(
	spec: DistributionSpec,
	name: LayoutName,
	size: LayoutSize = {}
): ChartLayout {
	throw new Error(`${spec.kind} ${name} ${size.width}: not drawn yet`);
}

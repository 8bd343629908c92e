import type { ChartLayout, LayoutName, LayoutSize } from './chart-layout';
import type { ChangePairsSpec } from './change-pairs-spec';

export function changePairsLayout(
	spec: ChangePairsSpec,
	name: LayoutName,
	size: LayoutSize = {}
): ChartLayout {
	throw new Error(`${spec.kind} ${name} ${size.width}: not drawn yet`);
}

import type { ChartPoint } from './chart-points';
import type { ChangePairsSpec } from './change-pairs-spec';

export function changePairsPoints(spec: ChangePairsSpec): ChartPoint[][] {
	return spec.title === '' ? [] : [];
}

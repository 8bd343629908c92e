import type { ChartBase } from './chart-spec';

/** How the values of a universe are spread, and where the highlighted stand. */
export interface DistributionSpec extends ChartBase {
	kind: 'distribution';
}

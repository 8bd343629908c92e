import type { ChartBase } from './chart-spec';

/** Two values of each district against each other. */
export interface ScatterSpec extends ChartBase {
	kind: 'scatter';
}

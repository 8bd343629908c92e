import type { ChartBase } from './chart-spec';

/** Two surveys of each district joined by a line (dumbbell), sorted. */
export interface ChangePairsSpec extends ChartBase {
	kind: 'change-pairs';
}

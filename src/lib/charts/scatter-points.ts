import type { ChartPoint } from './chart-points';
import type { ScatterPoint, ScatterSpec } from './scatter-spec';

/** The two Chart.js datasets, first the one on top: what is set off, then all others. */
export function scatterDatasets({ points }: ScatterSpec): [ScatterPoint[], ScatterPoint[]] {
	const isSetOff = ({ role }: ScatterPoint) => role !== 'context';
	return [points.filter(isSetOff), points.filter((point) => !isSetOff(point))];
}

/** One list, highest y first. */
export function scatterPoints(spec: ScatterSpec): ChartPoint[][] {
	const datasets = scatterDatasets(spec);
	return [
		spec.points.map((point) => {
			const datasetIndex = point.role === 'context' ? 1 : 0;
			return {
				datasetIndex,
				index: datasets[datasetIndex].indexOf(point),
				name: point.label,
				details: [...point.details],
				spoken: point.spoken,
				highlighted: point.role !== 'context'
			};
		})
	];
}

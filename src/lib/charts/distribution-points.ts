import { distributionWords } from '../words/distribution';
import type { ChartPoint } from './chart-points';
import type { DistributionBin, DistributionDot, DistributionSpec } from './distribution-spec';

/** One list, lowest value first: every dot of a strip, or every bar followed by who is set off in it. */
export function distributionPoints(spec: DistributionSpec): ChartPoint[][] {
	const { bins, dots } = spec;
	if (!bins) return [dots.map(dotPoint)];
	const dotPoints = dots.map((dot, index) => ({ value: dot.value, point: dotPoint(dot, index) }));
	return [
		bins.flatMap((bin, index) => {
			const isLast = index === bins.length - 1;
			const inside = dotPoints.filter(
				({ value }) => value >= bin.low && (isLast || value < bin.high)
			);
			return [barPoint(spec, bin, index), ...inside.map(({ point }) => point)];
		})
	];
}

function dotPoint(dot: DistributionDot, index: number): ChartPoint {
	return {
		datasetIndex: 0,
		index,
		name: dot.label,
		details: [dot.spoken.slice(dot.label.length).trim()],
		spoken: dot.spoken,
		highlighted: dot.role !== 'context'
	};
}

function barPoint({ locale }: DistributionSpec, bin: DistributionBin, index: number): ChartPoint {
	const counted = distributionWords[locale].counted(bin.count);
	const details = bin.names === '' ? [counted] : [counted, bin.names];
	return {
		datasetIndex: 1,
		index,
		name: bin.label,
		details,
		spoken: `${bin.label}, ${details.join(': ')}`,
		highlighted: false
	};
}

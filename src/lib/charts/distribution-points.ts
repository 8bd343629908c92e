import { distributionWords } from '../words/distribution';
import type { ChartPoint } from './chart-points';
import {
	dotsInBin,
	type DistributionBin,
	type DistributionDot,
	type DistributionSpec
} from './distribution-spec';

/** One list, lowest value first: every dot of a strip, or every bar followed by who is set off in it. */
export function distributionPoints(spec: DistributionSpec): ChartPoint[][] {
	if (!spec.bins) return [spec.dots.map(dotPoint)];
	return [
		spec.bins.flatMap((bin, position) => [
			barPoint(spec, bin, position),
			...dotsInBin(spec, position).map(({ dot, index }) => dotPoint(dot, index))
		])
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

import { binsOf } from '../domain/bins';
import type { Unit } from '../domain/measure';
import type { Locale } from '../format/locale';
import { distributionWords } from '../words/distribution';
import type { ValueAxis } from './chart-spec';
import type { DistributionBin, DistributionDot } from './distribution-spec';
import { tickStep, withTicks } from './value-axis';

/** About as many bars as a histogram of a country shows its shape with. */
const binCount = 14;
/** Ticks stand at edges of bars: at each, or at every second, fifth or tenth. */
const tickCount = 6;
/** Classes of more members are counted, not listed. */
const mostNames = 5;

export interface Binned {
	bins: DistributionBin[];
	/** From the first edge to the last. */
	axis: ValueAxis;
	countAxis: ValueAxis;
	/** Of every class, in the unit of the measure. */
	width: number;
	/** The first edge in words. */
	start: string;
}

/** Members in classes of a round width, with the axes that go with them. There must be members. */
export function distributionBins(
	dots: readonly DistributionDot[],
	unit: Unit,
	decimals: number,
	locale: Locale
): Binned {
	const values = dots.map(({ value }) => value);
	const span = Math.max(...values) - Math.min(...values);
	const finest = 10 ** -decimals;
	const width = Math.max(span === 0 ? finest : tickStep(span, binCount), finest);
	const classes = binsOf(values, width);
	const [low, high] = [classes[0]?.low ?? 0, classes.at(-1)?.high ?? width];
	const every = [1, 2, 5, 10].find((times) => (high - low) / (width * times) <= tickCount) ?? 10;
	const axis = withTicks(low, high, width * every, unit, locale);
	const edges = withTicks(low, high, width, unit, locale);
	const edgeLabel = (value: number) =>
		edges.ticks.find((tick) => Math.abs(tick.value - value) < width / 2)?.label ?? '';
	const most = Math.max(...classes.map(({ members }) => members.length));
	return {
		width,
		start: edgeLabel(low),
		axis,
		countAxis: {
			...withTicks(0, most, Math.max(1, tickStep(most, 4)), 'thousand', locale),
			unit: ''
		},
		bins: classes.map(({ low, high, members }, index) => ({
			low,
			high,
			count: members.length,
			label: distributionWords[locale].edges(
				edgeLabel(low),
				edgeLabel(high),
				index === classes.length - 1
			),
			names:
				members.length > mostNames
					? ''
					: members.map((position) => dots[position]?.label ?? '').join(', ')
		}))
	};
}

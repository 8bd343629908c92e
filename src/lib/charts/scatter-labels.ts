import { baselineBelow, type ChartLayout, type LayoutName, type PlacedText } from './chart-layout';
import { overlap, placeLabels, type Box, type LabelRequest } from './place-labels';
import { diagonalSpan } from './scatter-diagonal';
import type { ScatterPoint, ScatterSpec } from './scatter-spec';
import { textWidth } from './text-width';

const labelSize = 13;
const smallSize = 11.5;
/** Names beside those of what is set off: a phone has little room. */
const outliersNamed: Readonly<Record<LayoutName, number>> = { narrow: 4, wide: 10 };
const markRadius = 5;
const gap = 8;

/**
 * Names of what is set off, then of the outliers, then of the diagonal: none over another, and only
 * those set off ever over a point.
 */
export function scatterLabels(
	spec: ScatterSpec,
	name: LayoutName,
	plot: ChartLayout['plot'],
	xOf: (value: number) => number,
	yOf: (value: number) => number
): PlacedText[] {
	const named = namedPoints(spec, name);
	const sizeOf = ({ role }: ScatterPoint) => (role === 'context' ? smallSize : labelSize);
	const marks = spec.points.map((point) => boxAround(xOf(point.x), yOf(point.y), markRadius));
	const marksSetOff = spec.points
		.filter(({ role }) => role !== 'context')
		.map((point) => boxAround(xOf(point.x), yOf(point.y), markRadius));
	const requests = named.map((point): LabelRequest => ({
		x: xOf(point.x),
		y: yOf(point.y),
		width: textWidth(point.label, sizeOf(point), point.role !== 'context'),
		height: sizeOf(point) + 2,
		mustStand: point.role !== 'context'
	}));
	// A name may reach to the frame of the plot, not into the ticks beside it.
	const places = placeLabels(
		requests,
		marks,
		marksSetOff,
		medianLines(spec, plot, xOf, yOf),
		plot,
		gap
	);
	const texts = named.flatMap((point, i): PlacedText[] => {
		const place = places[i];
		if (!place) return [];
		const { box, align } = place;
		const size = sizeOf(point);
		const isSetOff = point.role !== 'context';
		return [
			{
				text: point.label,
				x: align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2,
				y: baselineBelow((box.top + box.bottom) / 2, size),
				align,
				size,
				bold: isSetOff,
				role: isSetOff ? point.role : 'text'
			}
		];
	});
	const taken = [...marks, ...places.flatMap((place) => (place ? [place.box] : []))];
	return [...texts, ...diagonalLabel(spec, taken, plot, xOf, yOf)];
}

/** What is set off in the order of its hues, then the furthest out of the others. */
function namedPoints({ points, outliers }: ScatterSpec, name: LayoutName): ScatterPoint[] {
	const setOff = points.filter(({ role }) => role !== 'context');
	const others = outliers.flatMap(
		(code) => points.find((point) => point.code === code && point.role === 'context') ?? []
	);
	return [...setOff, ...others.slice(0, outliersNamed[name])];
}

/** Below the diagonal as far up as there is room; none where there is no room at all. */
function diagonalLabel(
	spec: ScatterSpec,
	taken: readonly Box[],
	plot: Box,
	xOf: (value: number) => number,
	yOf: (value: number) => number
): PlacedText[] {
	const span = diagonalSpan(spec);
	if (!span || spec.diagonal === null) return [];
	const width = textWidth(spec.diagonal, smallSize);
	const [low, high] = span;
	for (let share = 0.98; share > 0.02; share -= 0.04) {
		const value = low + (high - low) * share;
		const [x, y] = [xOf(value), yOf(value)];
		const box = { left: x + 6, top: y + 2, right: x + 6 + width, bottom: y + 2 + smallSize + 2 };
		const isInside = box.right <= plot.right && box.bottom <= plot.bottom;
		if (!isInside || taken.some((other) => overlap(box, other))) continue;
		const baseline = baselineBelow((box.top + box.bottom) / 2, smallSize);
		const style = { align: 'start', size: smallSize, bold: false, role: 'muted' } as const;
		return [{ text: spec.diagonal, x: box.left, y: baseline, ...style }];
	}
	return [];
}

function medianLines(
	{ x, y }: ScatterSpec,
	plot: Box,
	xOf: (value: number) => number,
	yOf: (value: number) => number
): Box[] {
	if (!x.median || !y.median) return [];
	const [across, level] = [xOf(x.median.value), yOf(y.median.value)];
	return [
		{ ...plot, left: across, right: across + 1 },
		{ ...plot, top: level, bottom: level + 1 }
	];
}

function boxAround(x: number, y: number, radius: number): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

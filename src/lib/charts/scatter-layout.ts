import {
	baselineBelow,
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type PlacedText
} from './chart-layout';
import { roomyTicks } from './roomy-ticks';
import { scatterLabels } from './scatter-labels';
import type { ScatterSpec } from './scatter-spec';
import { textWidth, widest } from './text-width';
import { wrapAtCommas } from './wrap-at-commas';

const heights: Readonly<Record<LayoutName, number>> = { narrow: 380, wide: 500 };
const smallSize = 11.5;
const lineHeight = 15;

/**
 * Both axes with their titles, the upright one’s above it; the names of the median lines at their
 * ends outside the plot, where no point can be under them; and names of points where there is room.
 */
export function scatterLayout(
	spec: ScatterSpec,
	name: LayoutName,
	{ width = designWidths[name], height = heights[name] }: LayoutSize = {}
): ChartLayout {
	const { x, y } = spec;
	const titleOf = (axis: typeof x) =>
		wrapAtCommas(name === 'narrow' ? axis.titleShort : axis.title, width, smallSize);
	const [xTitle, yTitle] = [titleOf(x), titleOf(y)];
	const tickWidth = widest(
		y.ticks.map(({ label }) => label),
		smallSize
	);
	const medianWidth = y.median ? widest([y.median.name, y.median.label], smallSize) + 8 : 12;
	const plot = {
		left: tickWidth + 10,
		top: yTitle.length * lineHeight + (x.median ? 26 : 10),
		right: width - medianWidth,
		bottom: height - 28 - xTitle.length * lineHeight
	};
	const xOf = (value: number) =>
		plot.left + ((value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
	const yOf = (value: number) =>
		plot.bottom - ((value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top);

	const texts: PlacedText[] = [];
	const put = (text: string, at: number, baseline: number, style: Partial<PlacedText> = {}) => {
		const base = { align: 'start', size: smallSize, bold: false, role: 'muted' } as const;
		texts.push({ ...base, text, x: at, y: baseline, ...style });
	};
	yTitle.forEach((line, i) => put(line, 0, 13 + i * lineHeight, { role: 'text' }));
	xTitle.forEach((line, i) =>
		put(line, width, plot.bottom + 38 + i * lineHeight, { align: 'end', role: 'text' })
	);
	if (spec.points.length === 0) {
		const middle = (plot.top + plot.bottom) / 2;
		put(spec.summary, width / 2, middle, { align: 'center' });
		return { width, height, plot, texts };
	}
	for (const { value, label } of y.ticks) {
		put(label, plot.left - 8, baselineBelow(yOf(value), smallSize), { align: 'end' });
	}
	for (const { value, label } of roomyTicks(x, plot.right - plot.left, smallSize)) {
		put(label, xOf(value), plot.bottom + 18, { align: 'center' });
	}
	if (x.median && y.median) {
		const text = `${x.median.name} ${x.median.label}`;
		const half = textWidth(text, smallSize) / 2;
		const middle = Math.min(Math.max(xOf(x.median.value), half), width - half);
		put(text, middle, plot.top - 7, { align: 'center' });
		const level = yOf(y.median.value);
		put(y.median.name, plot.right + 6, level - 2);
		put(y.median.label, plot.right + 6, level + 12);
	}
	texts.push(...scatterLabels(spec, name, plot, xOf, yOf));
	return { width, height, plot, texts };
}

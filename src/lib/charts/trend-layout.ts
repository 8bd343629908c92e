import type { TrendBand, TrendLinesSpec } from './chart-spec';
import {
	baselineBelow,
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type PlacedMark,
	type PlacedText
} from './chart-layout';
import { pointShapes } from './highlight-roles';
import { spreadApart } from './spread-apart';
import { textWidth, widest } from './text-width';

const heights: Readonly<Record<LayoutName, number>> = { narrow: 250, wide: 320 };
const labelSize = 13;
const smallSize = 11.5;
const lineHeight = 15;
/** Of more names than these, the eye needs the shape to find the line that one belongs to. */
const mostUnmarked = 3;
const markBand = 12;
/** Above and below the plot at most. */
const margins = 56;
/** Half-years up to which each is named on the axis; longer series name their years. */
const fewPeriods = 5;

/** Lines with their names at the right end, moved apart where they would touch. */
export function trendLayout(
	spec: TrendLinesSpec,
	name: LayoutName,
	{ width = designWidths[name], height: wanted }: LayoutSize = {}
): ChartLayout {
	const ends = [...spec.lines, ...(spec.band ? [bandEnd(spec.band)] : [])];
	const named = ends.flatMap((line) => {
		const last = line.values.findLastIndex((value) => value !== null);
		const value = line.values[last];
		if (line.endLabel === null || value == null) return [];
		// A line that ends early says when, since its label stands at the end of the axis.
		const when = last < spec.periods.length - 1 ? ` (${spec.periods[last]?.short})` : '';
		const texts = [line.endLabel, (line.valueLabels[last] ?? '') + when];
		// A phone has no room for name and value side by side.
		return [{ role: line.role, value, texts: name === 'narrow' ? texts : [texts.join(' ')] }];
	});
	const rowHeight = lineHeight * (name === 'narrow' ? 2 : 1) + 2;
	// As tall as it takes to write all names.
	const height = wanted ?? Math.max(heights[name], named.length * rowHeight + margins);
	const endLabels = named.flatMap(({ texts }) => texts);
	const shaped = named.filter(({ role }) => role in pointShapes);
	const markWidth = shaped.length > mostUnmarked ? markBand : 0;
	const endWidth = Math.min(
		widest(endLabels, labelSize, true) + 12 + markWidth,
		Math.round(width * 0.38)
	);
	const tickWidth = widest(
		spec.axis.ticks.map((tick) => tick.label),
		smallSize
	);
	const heading = [spec.axis.unit, spec.axisNote ?? ''].filter(Boolean).join(' · ');
	const plot = {
		left: tickWidth + 10,
		top: heading === '' ? 10 : 30,
		right: width - (named.length > 0 ? endWidth : 12),
		bottom: height - 26
	};
	const steps = Math.max(1, spec.periods.length - 1);
	const xOf = (index: number) => plot.left + (index / steps) * (plot.right - plot.left);
	const yOf = (value: number) =>
		plot.bottom -
		((value - spec.axis.min) / (spec.axis.max - spec.axis.min)) * (plot.bottom - plot.top);

	const texts: PlacedText[] = [];
	const marks: PlacedMark[] = [];
	const put = (text: string, x: number, y: number, style: Partial<PlacedText>) => {
		const base = { align: 'start', size: smallSize, bold: false, role: 'muted' } as const;
		if (text !== '') texts.push({ ...base, text, x, y, ...style });
	};
	put(heading, 0, 13, {});
	for (const { value, label } of spec.axis.ticks) {
		put(label, plot.left - 8, baselineBelow(yOf(value), smallSize), { align: 'end' });
	}
	for (const { index, label } of timeTicks(spec, name, (plot.right - plot.left) / steps)) {
		put(label, xOf(index), plot.bottom + 18, { align: 'center' });
	}
	const middles = spreadApart(
		named.map(({ value }) => yOf(value)),
		rowHeight,
		plot.top,
		plot.bottom
	);
	named.forEach(({ role, texts: lines }, i) => {
		const top = middles[i]! - ((lines.length - 1) / 2) * lineHeight;
		if (markWidth > 0 && role in pointShapes) marks.push({ x: plot.right + 14, y: top, role });
		lines.forEach((text, row) => {
			const middle = top + row * lineHeight;
			put(text, plot.right + 10 + markWidth, baselineBelow(middle, labelSize), {
				size: labelSize,
				bold: role === 'highlight',
				role: role === 'context' ? 'muted' : role
			});
		});
	});
	return { width, height, plot, texts, ...(marks.length > 0 && { marks }) };
}

/** A band is named where its middle ends. */
function bandEnd({ label, low, high, valueLabels }: TrendBand) {
	const values = low.map((from, index) => {
		const to = high[index] ?? null;
		return from === null || to === null ? null : (from + to) / 2;
	});
	return { role: 'muted', endLabel: label, values, valueLabels } as const;
}

/** Every period when they are few; otherwise the first halves by year, as many as have room. */
export function timeTicks(
	spec: Pick<TrendLinesSpec, 'periods'>,
	name: LayoutName,
	stepWidth: number
): { index: number; label: string }[] {
	const all = spec.periods.map((period, index) => ({ ...period, index }));
	if (all.length <= fewPeriods) return all.map(({ index, short }) => ({ index, label: short }));
	const labelOf = (year: string) => (name === 'narrow' ? `’${year.slice(2)}` : year);
	const years = all
		.filter(({ period }) => period.endsWith('H1'))
		.map(({ index, year }) => ({ index, label: labelOf(year) }));
	const room = textWidth(years[0]?.label ?? '', smallSize) + 8;
	const every = Math.max(1, Math.ceil(room / (2 * stepWidth)));
	return years.filter((_, i) => i % every === 0);
}

import {
	baselineBelow,
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type PlacedText
} from './chart-layout';
import { distributionPlan, smallSize } from './distribution-plan';
import type { DistributionSpec } from './distribution-spec';
import { textWidth } from './text-width';

/** Labels on poles over dots or bars, ticks and what they show below. The rows decide the height. */
export function distributionLayout(
	spec: DistributionSpec,
	name: LayoutName,
	{ width = designWidths[name] }: LayoutSize = {}
): ChartLayout {
	const { plot, xOf, flags, flagSize, barsHeight } = distributionPlan(spec, width);
	const texts: PlacedText[] = [];
	const put = (text: string, x: number, y: number, style: Partial<PlacedText>) => {
		const base = { align: 'start', size: smallSize, bold: false, role: 'muted' } as const;
		if (text !== '') texts.push({ ...base, text, x, y, ...style });
	};
	put(spec.heading, 0, 13, {});
	for (const { text, start, baseline, role, bold } of flags) {
		put(text, start, baseline, { size: flagSize, role, bold });
	}
	for (const { value, label } of spec.axis.ticks) {
		const half = textWidth(label, smallSize) / 2;
		const x = Math.min(Math.max(xOf(value), half), width - half);
		put(label, x, plot.bottom + 17, { align: 'center' });
	}
	const most = spec.countAxis?.max ?? 1;
	for (const { value, label } of spec.countAxis?.ticks ?? []) {
		const middle = plot.bottom - (value / most) * barsHeight;
		put(label, plot.left - 7, baselineBelow(middle, smallSize), { align: 'end' });
	}
	put(spec.axisNote, width, plot.bottom + 35, { align: 'end' });
	return { width, height: plot.bottom + 42, plot, texts };
}

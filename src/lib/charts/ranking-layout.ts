import type { RankingBar, RankingBarsSpec } from './chart-spec';
import {
	baselineBelow,
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type PlacedMark,
	type PlacedText
} from './chart-layout';
import { roomyTicks } from './roomy-ticks';
import { widest } from './text-width';

const rowHeight = 24;
const labelSize = 13;
const smallSize = 11.5;
const axisBand = 24;
const markBand = 13;

/** A row of the drawing: a bar, or a gap that says how many are left out. */
export type RankingRow = { bar: RankingBar } | { omitted: string };

export function rankingRows(spec: RankingBarsSpec): RankingRow[] {
	const rows = spec.bars.flatMap((bar): RankingRow[] =>
		bar.omittedBefore === null ? [{ bar }] : [{ omitted: bar.omittedBefore }, { bar }]
	);
	return spec.omittedAfter === null ? rows : [...rows, { omitted: spec.omittedAfter }];
}

/** Rank, name, bar from 0 with its value at the end, and the rank range in a last column if any. */
export function rankingLayout(
	spec: RankingBarsSpec,
	name: LayoutName,
	{ width = designWidths[name] }: LayoutSize = {}
): ChartLayout {
	const rows = rankingRows(spec);
	const bars = spec.bars;
	// On a phone equal ranks speak for themselves: two rows say 19.
	const rankText = (bar: RankingBar) =>
		name === 'narrow' && bar.rank !== null ? String(bar.rank) : bar.rankLabel;
	const rankEnd = widest(bars.map(rankText), smallSize, true);
	const markWidth = bars.some((bar) => bar.role) ? markBand : 0;
	const nameStart = (rankEnd === 0 ? 0 : rankEnd + 7) + markWidth;
	const nameWidth = widest(
		bars.map((bar) => bar.label),
		labelSize,
		true
	);
	const left = Math.min(nameStart + nameWidth + 8, Math.round(width * 0.5));
	const setHeading = spec.headings.rankSetShort ?? '';
	const setWidth = widest([setHeading, ...bars.map((bar) => bar.rankSetLabel ?? '')], smallSize);
	const valueWidth = widest(
		bars.map((bar) => (bar.value === null ? '' : bar.valueLabel)),
		labelSize,
		true
	);
	const right = width - valueWidth - 8 - (setWidth > 0 ? setWidth + 10 : 0);
	const plot = { left, top: axisBand, right, bottom: axisBand + rows.length * rowHeight };
	const xOf = (value: number) =>
		left + ((value - spec.axis.min) / (spec.axis.max - spec.axis.min)) * (right - left);

	const texts: PlacedText[] = roomyTicks(spec.axis, right - left, smallSize).map(
		({ value, label }) => ({
			text: label,
			x: xOf(value),
			y: 14,
			align: 'center',
			size: smallSize,
			bold: false,
			role: 'muted'
		})
	);
	const marks: PlacedMark[] = [];
	const put = (text: string, x: number, y: number, style: Partial<PlacedText>) => {
		const base = { align: 'start', size: labelSize, bold: false, role: 'text' } as const;
		if (text !== '') texts.push({ ...base, text, x, y, ...style });
	};
	put(spec.axis.unit, 0, 14, { size: smallSize, role: 'muted' });
	put(setHeading, width, 14, { align: 'end', size: smallSize, role: 'muted' });
	rows.forEach((row, index) => {
		const middle = axisBand + (index + 0.5) * rowHeight;
		const y = baselineBelow(middle, labelSize);
		if ('omitted' in row) {
			put('⋮', nameStart, y, { role: 'muted' });
			put(row.omitted, left + 4, y, { size: smallSize, role: 'muted' });
			return;
		}
		const { bar } = row;
		const role = bar.highlighted ? (bar.role ?? 'highlight') : 'text';
		const style = { bold: bar.highlighted, role };
		if (bar.role) marks.push({ x: nameStart - markBand + 5, y: middle, role: bar.role });
		const small = baselineBelow(middle, smallSize);
		put(rankText(bar), rankEnd, small, {
			...style,
			align: 'end',
			size: smallSize,
			...(bar.highlighted ? {} : { role: 'muted' as const })
		});
		put(bar.label, nameStart, y, style);
		if (bar.value === null) {
			put(bar.valueLabel, left + 4, y, { size: smallSize, role: 'muted' });
			return;
		}
		const end = Math.max(bar.value, 0, bar.interval?.[1] ?? 0);
		put(bar.valueLabel, xOf(end) + 5, y, style);
		put(bar.rankSetLabel ?? '', width, small, { align: 'end', size: smallSize, role: 'muted' });
	});
	return { width, height: plot.bottom + 6, plot, texts, ...(marks.length > 0 && { marks }) };
}

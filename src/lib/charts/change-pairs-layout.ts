import {
	baselineBelow,
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type PlacedText
} from './chart-layout';
import type { ChangePairRow, ChangePairsSpec } from './change-pairs-spec';
import { roomyTicks } from './roomy-ticks';
import { textWidth, widest } from './text-width';

const rowHeight = 24;
const labelSize = 13;
const smallSize = 11.5;
const headBand = 44;
const columnGap = 18;
/** Words keep this far from the ends of the bands under rows that are set off. */
const inset = 4;
/** What stands left of the columns and marks of the legend. */
const legendBaseline = 13;
const headBaseline = 34;

/** Middle of the legend's line, for the marks that are drawn there. */
export const legendMiddle = 9;

/** Left ends of the legend's two marks, which the configuration draws, and of their words. */
export function legendPlaces(spec: ChangePairsSpec, width: number) {
	const isRoomy = width >= designWidths.wide;
	const [from, to] = [spec.from, spec.to].map(({ label, short }) => (isRoomy ? label : short)) as [
		string,
		string
	];
	const second = inset + 14 + textWidth(from, smallSize) + 12;
	return {
		from: { mark: inset + 5, text: inset + 14, label: from },
		to: { mark: second + 5, text: second + 14, label: to }
	};
}

/** Rank and name, the pair, and the change; in the wide design both figures before it. */
export function changePairsLayout(
	spec: ChangePairsSpec,
	name: LayoutName,
	{ width = designWidths[name] }: LayoutSize = {}
): ChartLayout {
	const { rows, headings } = spec;
	// On a phone equal ranks speak for themselves: two rows say 7.
	const rankText = ({ rank, rankLabel }: ChangePairRow) =>
		name === 'narrow' && rank !== null ? String(rank) : rankLabel;
	const rankEnd = inset + widest(rows.map(rankText), smallSize, true);
	const nameStart = rankEnd + 7;
	const nameWidth = widest(
		rows.map(({ label }) => label),
		labelSize,
		true
	);
	const left = Math.min(nameStart + nameWidth + 12, Math.round(width * 0.5));
	const columns = columnsOf(spec, name, width);
	const plot = {
		left,
		top: headBand,
		right: Math.min(...columns.map(({ start }) => start)) - columnGap,
		bottom: headBand + Math.max(1, rows.length) * rowHeight
	};
	const xOf = (value: number) =>
		left + ((value - spec.axis.min) / (spec.axis.max - spec.axis.min)) * (plot.right - left);

	const texts: PlacedText[] = [];
	const put = (text: string, x: number, y: number, style: Partial<PlacedText> = {}) => {
		const base = { align: 'start', size: smallSize, bold: false, role: 'muted' } as const;
		if (text !== '') texts.push({ ...base, text, x, y, ...style });
	};
	if (rows.some(({ rank }) => rank !== null)) {
		const legend = legendPlaces(spec, width);
		for (const { text, label } of [legend.from, legend.to]) put(label, text, legendBaseline);
		const remark = [spec.axis.unit, spec.axisNote ?? ''].filter(Boolean).join(' · ');
		put(remark, width - inset, legendBaseline, { align: 'end' });
		put(headings.rank, inset, headBaseline);
		const headingStart = Math.min(
			...columns.map(({ heading, end }) => end - textWidth(heading, smallSize))
		);
		for (const { value, label } of roomyTicks(spec.axis, plot.right - left, smallSize)) {
			// Labels at the ends of the axis must not run into the headings beside them.
			const half = textWidth(label, smallSize) / 2;
			if (xOf(value) - half < inset + textWidth(headings.rank, smallSize) + 6) continue;
			if (xOf(value) + half > headingStart - 10) continue;
			put(label, xOf(value), headBaseline, { align: 'center' });
		}
		for (const { heading, end } of columns) put(heading, end, headBaseline, { align: 'end' });
	} else put(spec.summary, inset, legendBaseline);
	rows.forEach((row, index) => {
		const middle = headBand + (index + 0.5) * rowHeight;
		const y = baselineBelow(middle, labelSize);
		const isSetOff = row.role !== 'context';
		const style = {
			bold: isSetOff,
			role: isSetOff ? row.role : 'text',
			size: labelSize
		} as const;
		put(rankText(row), rankEnd, baselineBelow(middle, smallSize), {
			align: 'end',
			bold: isSetOff,
			role: isSetOff ? row.role : 'muted'
		});
		put(row.label, nameStart, y, style);
		if (row.rank === null) {
			put(row.changeLabel, left + 4, baselineBelow(middle, smallSize));
			return;
		}
		for (const { textOf, end, isChange } of columns) {
			const role = isChange ? changeRoles[row.direction] : 'text';
			put(textOf(row), end, y, { size: labelSize, align: 'end', bold: isSetOff, role });
		}
	});
	return { width, height: plot.bottom + 6, plot, texts };
}

/** The colour of a change, which its sign says too. */
export const changeRoles = { rise: 'positive', fall: 'negative', none: 'muted' } as const;

/** Columns right of the plot from left to right, each as wide as its heading and texts. */
function columnsOf(spec: ChangePairsSpec, name: LayoutName, width: number) {
	const { headings } = spec;
	const isWide = name === 'wide';
	const all = [
		{ heading: spec.from.short, textOf: (row: ChangePairRow) => row.fromLabel, isChange: false },
		{ heading: spec.to.short, textOf: (row: ChangePairRow) => row.toLabel, isChange: false },
		{
			heading: isWide ? headings.change : headings.changeShort,
			textOf: (row: ChangePairRow) => row.changeLabel,
			isChange: true
		}
	].filter(({ isChange }) => isWide || isChange);
	let end = width - inset;
	return all
		.reverse()
		.map((column) => {
			const texts = spec.rows.filter(({ rank }) => rank !== null).map(column.textOf);
			const start =
				end - Math.max(textWidth(column.heading, smallSize), widest(texts, labelSize, true));
			const placed = { ...column, start, end };
			end = start - columnGap;
			return placed;
		})
		.reverse();
}

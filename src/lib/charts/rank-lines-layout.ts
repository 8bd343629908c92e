import {
	baselineBelow,
	designWidths,
	type ChartLayout,
	type LayoutName,
	type LayoutSize,
	type PlacedText
} from './chart-layout';
import { namedLines, type RankLine, type RankLinesSpec } from './rank-lines-spec';
import { spreadApart } from './spread-apart';
import { widest } from './text-width';
import { timeTicks } from './trend-layout';

const labelSize = 13;
const smallSize = 11.5;
const lineHeight = 15;
const top = 30;
const bottomBand = 26;
/** A rank to a line of text as long as the drawing stays on a screen. */
const rankHeight = 15;
const [leastHeight, mostHeight] = [150, 400];
/** The part of the width that names may take before they break over two rows. */
const nameShare = { narrow: 0.36, wide: 0.3 };

/** Lines of ranks with "name rank" at their right end, moved apart where they would touch. */
export function rankLinesLayout(
	spec: RankLinesSpec,
	name: LayoutName,
	size: LayoutSize = {}
): ChartLayout {
	const { width = designWidths[name] } = size;
	const ranks = spec.axis.max - spec.axis.min;
	const plotHeight = Math.min(Math.max(ranks * rankHeight, leastHeight), mostHeight);
	const height = size.height ?? top + Math.round(plotHeight) + bottomBand;
	const named = namedLines(spec).flatMap((line) => endOf(spec, line));
	const rowsOf = ({ label, rank }: LineEnd, isBroken: boolean) =>
		isBroken ? [label, rank] : [`${label} ${rank}`];
	const widthOf = (isBroken: boolean) =>
		widest(
			named.flatMap((end) => rowsOf(end, isBroken)),
			labelSize,
			true
		) + 12;
	const isBroken = widthOf(false) > width * nameShare[name];
	const tickWidth = widest(
		spec.axis.ticks.map(({ label }) => label),
		smallSize
	);
	const left = tickWidth + 12;
	const plot = {
		left,
		top,
		// One survey has no course to be wide for: its names stand beside its points.
		right:
			spec.periods.length === 1 ? left + 20 : width - (named.length > 0 ? widthOf(isBroken) : 12),
		bottom: height - bottomBand
	};
	const steps = Math.max(1, spec.periods.length - 1);
	const xOf = (index: number) => plot.left + (index / steps) * (plot.right - plot.left);
	const yOf = (rank: number) =>
		plot.top + ((rank - spec.axis.min) / ranks) * (plot.bottom - plot.top);

	const texts: PlacedText[] = [];
	const put = (text: string, x: number, y: number, style: Partial<PlacedText>) => {
		const base = { align: 'start', size: smallSize, bold: false, role: 'muted' } as const;
		if (text !== '') texts.push({ ...base, text, x, y, ...style });
	};
	put(spec.headings.rank, 0, 13, {});
	for (const { value, label } of spec.axis.ticks) {
		put(label, plot.left - 8, baselineBelow(yOf(value), smallSize), { align: 'end' });
	}
	for (const { index, label } of timeTicks(spec, name, (plot.right - plot.left) / steps)) {
		put(label, xOf(index), plot.bottom + 18, { align: 'center' });
	}
	const middles = spreadApart(
		named.map(({ at }) => yOf(at)),
		lineHeight * (isBroken ? 2 : 1) + 2,
		plot.top,
		plot.bottom
	);
	named.forEach((end, i) => {
		const rows = rowsOf(end, isBroken);
		rows.forEach((text, row) => {
			const middle = (middles[i] ?? 0) + (row - (rows.length - 1) / 2) * lineHeight;
			put(text, plot.right + 10, baselineBelow(middle, labelSize), {
				size: labelSize,
				bold: end.role === 'highlight',
				role: end.role === 'muted' ? 'text' : end.role
			});
		});
	});
	return { width, height, plot, texts };
}

interface LineEnd {
	role: RankLine['role'];
	at: number;
	label: string;
	rank: string;
}

/** Where a line ends; one that ends early says when, since its label stands at the end of the axis. */
function endOf({ periods }: RankLinesSpec, line: RankLine): LineEnd[] {
	const last = line.ranks.findLastIndex((rank) => rank !== null);
	const at = line.ranks[last];
	if (at == null) return [];
	const when = last < periods.length - 1 ? ` (${periods[last]?.short ?? ''})` : '';
	return [
		{ role: line.role, at, label: line.label, rank: `${line.rankLabels[last] ?? ''}${when}` }
	];
}

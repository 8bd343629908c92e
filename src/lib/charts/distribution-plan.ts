import type { ColourRole } from './palette';
import type { DistributionSpec } from './distribution-spec';
import { placeFlags } from './place-flags';
import { stackDots, stackOnTop, type Dot } from './stack-dots';
import { textWidth, widest } from './text-width';

export const smallSize = 11.5;
const flagRow = 17;
const headingBand = 22;
/** Below this width the drawing is a phone's. */
const phone = 500;

/** A line from the foot of a label down to what it names, in design pixels. */
export interface Pole {
	x: number;
	top: number;
	bottom: number;
	role: ColourRole;
}

export interface DistributionPlan {
	plot: { left: number; top: number; right: number; bottom: number };
	xOf: (value: number) => number;
	/** Pixels between two neighbours that touch, in a strip. */
	diameter: number;
	/** How tall the longest bar is; 0 in a strip. */
	barsHeight: number;
	/** One per dot of the spec: its middle, up from the axis. */
	dots: Dot[];
	/** Broken where they would run through a label. */
	poles: Pole[];
	flagSize: number;
	flags: {
		text: string;
		start: number;
		end: number;
		baseline: number;
		role: ColourRole;
		bold: boolean;
	}[];
}

/** Where everything of a distribution stands at a width: layout and configuration both ask it. */
export function distributionPlan(spec: DistributionSpec, width: number): DistributionPlan {
	const isPhone = width < phone;
	const diameter = isPhone ? 12 : 16;
	const flagSize = isPhone ? 12 : 13;
	const barsHeight = spec.bins ? (isPhone ? 150 : 190) : 0;
	const countWidth = widest(spec.countAxis?.ticks.map(({ label }) => label) ?? [], smallSize);
	const [left, right] = [Math.max(20, countWidth + 10), width - 20];
	const xOf = (value: number) =>
		left + ((value - spec.axis.min) / (spec.axis.max - spec.axis.min)) * (right - left);

	const widthOf = (text: string, bold: boolean) => textWidth(text, flagSize, bold);
	const dots = stacked(spec, xOf, diameter, barsHeight);
	const tallest = Math.max(barsHeight, ...dots.map(({ height }) => height + diameter / 2));
	const named = spec.dots.flatMap((dot, index) =>
		dot.role === 'context'
			? []
			: [
					{
						text: `${dot.label} ${dot.valueLabel} · ${dot.rankLabel}`,
						x: dots[index]?.x ?? left,
						foot: (dots[index]?.height ?? 0) + diameter / 2,
						role: dot.role,
						bold: dot.role === 'highlight'
					}
				]
	);
	const { median } = spec;
	const signs = median
		? [
				...named,
				{ text: median.label, x: xOf(median.value), foot: 0, role: 'text' as const, bold: false }
			]
		: named;
	const placed = placeFlags(
		signs.map(({ x, text, bold }) => ({ x, width: widthOf(text, bold) })),
		0,
		width
	);
	const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
	const top = headingBand + rows * flagRow + 8;
	const plot = { left, top, right, bottom: top + Math.round(Math.max(tallest, 3 * diameter)) + 6 };
	const flags = signs.map(({ text, x, foot, role, bold }, i) => {
		const { row, start } = placed[i] ?? { row: 0, start: 0 };
		const baseline = headingBand + (rows - row) * flagRow - 3;
		return { text, x, foot, role, bold, start, baseline, end: start + widthOf(text, bold) };
	});
	return {
		plot,
		xOf,
		diameter,
		barsHeight,
		dots,
		flags,
		flagSize,
		poles: flags.flatMap(({ x, foot, role, baseline }) => {
			const [top, bottom] = [baseline + 4, plot.bottom - foot];
			const inTheWay = flags
				.filter((flag) => flag.baseline > baseline && x > flag.start - 2 && x < flag.end + 2)
				.map((flag) => [flag.baseline - flagRow + 3, flag.baseline + 4] as const);
			return freeParts(top, bottom, inTheWay).map((part) => ({ x, role, ...part }));
		})
	};
}

/** What is left of a line from top to bottom without the parts that are taken. */
function freeParts(
	top: number,
	bottom: number,
	taken: readonly (readonly [from: number, to: number])[]
): { top: number; bottom: number }[] {
	const parts: { top: number; bottom: number }[] = [];
	let at = top;
	for (const [from, to] of [...taken].sort((a, b) => a[0] - b[0])) {
		if (from > at + 1) parts.push({ top: at, bottom: from });
		at = Math.max(at, to);
	}
	return bottom > at ? [...parts, { top: at, bottom }] : parts;
}

/** In a strip who is set off stands above the rest, so that its pole meets no other dot; else on the bars. */
function stacked(
	spec: DistributionSpec,
	xOf: (value: number) => number,
	diameter: number,
	barsHeight: number
): Dot[] {
	const most = spec.countAxis?.max ?? 1;
	const groundAt = (x: number) =>
		Math.max(
			0,
			...(spec.bins ?? [])
				.filter(({ low, high }) => xOf(low) < x + diameter / 2 && xOf(high) > x - diameter / 2)
				.map(({ count }) => (count / most) * barsHeight)
		);
	const isNamed = spec.dots.map(({ role }) => role !== 'context');
	const places = spec.dots.map(({ value }) => xOf(value));
	const plain = stackDots(
		places.filter((_, i) => !isNamed[i]),
		diameter
	);
	const namedPlaces = places.filter((_, i) => isNamed[i]);
	const named = stackOnTop(
		namedPlaces,
		diameter,
		namedPlaces.map((x) => (spec.bins ? groundAt(x) + 2 : 0)),
		plain
	);
	return isNamed.flatMap((is) => (is ? named.shift() : plain.shift()) ?? []);
}

import type { ChartBase, ValueAxis } from './chart-spec';
import type { ColourRole } from './palette';

export interface ScatterAxis extends ValueAxis {
	/** What is measured, of whom and when: `15세 이상 고용률, 2024년 하반기`. */
	title: string;
	/** The same where there is little room. */
	titleShort: string;
	/** Null without points. */
	median: { value: number; name: string; label: string } | null;
}

export interface ScatterPoint {
	code: string;
	label: string;
	x: number;
	y: number;
	xLabel: string;
	yLabel: string;
	/** y − x with its sign, without its unit; empty where the axes measure different things. */
	differenceLabel: string;
	/** A hue when set off, `context` otherwise. */
	role: ColourRole;
	/** Either figure is marked so. */
	lowReliability: boolean;
	/** The tooltip under the name. */
	details: readonly string[];
	spoken: string;
}

/** Two values of each district against each other. Neither axis need start at 0. */
export interface ScatterSpec extends ChartBase {
	kind: 'scatter';
	x: ScatterAxis;
	y: ScatterAxis;
	/** Names the line y = x where both axes measure the same; null where they do not. */
	diagonal: string | null;
	headings: { name: string; x: string; y: string; difference: string | null };
	/** Highest y first. */
	points: readonly ScatterPoint[];
	/** Codes of points that deserve a name if there is room, furthest out first. */
	outliers: readonly string[];
}

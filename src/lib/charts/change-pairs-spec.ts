import type { Period } from '../domain/period';
import type { ChartBase, ValueAxis } from './chart-spec';
import type { ColourRole } from './palette';

interface NamedPeriod {
	period: Period;
	label: string;
	/** Where there is little room: `’23 상`. */
	short: string;
}

export interface ChangePairRow {
	code: string;
	label: string;
	/** Both are null where either figure is missing: the row stays, and `changeLabel` says why. */
	from: number | null;
	to: number | null;
	fromLabel: string;
	toLabel: string;
	/** With its sign, without its unit: `+2.3`. Or why there is none. */
	changeLabel: string;
	direction: 'rise' | 'fall' | 'none';
	/** Of the change, largest rise first; empty without one. */
	rank: number | null;
	rankLabel: string;
	/** A hue when set off, `context` otherwise. */
	role: ColourRole;
	/** The tooltip under the name. */
	details: readonly string[];
	/** `영등포구, 2021년 상반기 57.7%에서 2024년 하반기 66.2%로 +8.5%p, 25곳 중 1위`. */
	spoken: string;
}

/** Two surveys of each district joined by a line, a row each. The axis need not start at 0. */
export interface ChangePairsSpec extends ChartBase {
	kind: 'change-pairs';
	from: NamedPeriod;
	to: NamedPeriod;
	axis: ValueAxis;
	/** Says where an axis starts that does not start at 0. */
	axisNote: string | null;
	headings: {
		name: string;
		from: string;
		to: string;
		change: string;
		/** The same where there is little room: `Change, pp`. */
		changeShort: string;
		rank: string;
	};
	rows: readonly ChangePairRow[];
}

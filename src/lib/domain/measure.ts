/** What a value is counted in. `percent` runs from 0 to 100, `thousand` counts thousands of persons. */
export type Unit = 'percent' | 'thousand';

/** The statistical direction of "good"; `none` where more is neither. */
export type Direction = 'higher-is-better' | 'lower-is-better' | 'none';

/** One published measure, as `data/measures.json` describes it. */
export interface Measure {
	id: string;
	label: { ko: string; en: string };
	definition: { ko: string; en: string };
	unit: Unit;
	/** Measures whose ratio this rate is; null for counts. */
	numerator: string | null;
	denominator: string | null;
	direction: Direction;
	/** Digits after the point as published. */
	decimals: number;
}

/** A rate's changes are said in percentage points, a count's in its own unit. */
export function isRate(measure: Measure): boolean {
	return measure.unit === 'percent';
}

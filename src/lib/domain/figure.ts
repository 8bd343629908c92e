/** Why there is no value. */
export const missingReasons = [
	/** The statistics office never published this cell. */
	'not-published',
	/** Published, but no copy of the table is in `data/`. */
	'not-in-data-set',
	/** Published as hidden, because the sample is too small to show. */
	'suppressed'
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** `low-reliability`: the office marked the cell for its large relative standard error. */
export type Mark = 'none' | 'low-reliability';

export interface PresentFigure {
	kind: 'value';
	value: number;
	mark: Mark;
	/** Digits after the point as published: some tables give whole thousands where others give tenths. */
	decimals: number;
}

export interface MissingFigure {
	kind: 'missing';
	reason: MissingReason;
}

/** A published value, or a reason why there is none. Never 0, never NaN, for a gap. */
export type Figure = PresentFigure | MissingFigure;

export function isPresent(figure: Figure): figure is PresentFigure {
	return figure.kind === 'value';
}

import type { Chance } from './chance';

/** What a judgement needs beside the figures. Dates come in from outside, so results never drift. */
export interface EvaluationContext {
	/**
	 * ISO date of the text, `2024-08-09` or `2024-08`. Open periods mean the latest survey published by
	 * then; null: the latest of all.
	 */
	published: string | null;
	/** How chance is reckoned with; without it verdicts are the same, and firmness stays null. */
	chance?: Chance | null;
	/** Left out where nobody is shown it: it looks at far more figures than the verdict does. */
	robustness?: 'left-out';
}

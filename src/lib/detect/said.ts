import type { Period } from '../domain/period';
import type { Age, Sex } from '../domain/population';
import type { Universe } from '../domain/universe';
import type { Certainty, UnderstoodNote } from './detection';

/** A parameter with the words that gave it; offsets into the whole text. */
export interface Said<T> {
	value: T;
	start: number | null;
	end: number | null;
	certainty: Certainty;
	note?: UnderstoodNote;
}

/** Whose figure, with the codes that an ambiguous name leaves. */
export interface SaidDistrict extends Said<string | null> {
	choices: readonly string[];
}

/** What is counted, of whom. A null age is one that the survey does not publish. */
export interface SaidSeries {
	measure: Said<string>;
	colloquial: boolean;
	sex: Said<Sex> | null;
	age: Said<Age | null> | null;
}

export interface SaidPeriods extends Said<readonly Period[]> {
	/** Both halves stand for a year named without one. */
	wholeYear: boolean;
	/** "…부터": the first of a run. */
	from: boolean;
}

export type SaidUniverse = Said<Universe>;

/** The same, known from before: another sentence said it. */
export function carried<T extends Said<unknown>>(said: T): T {
	return said.certainty === 'stated' ? { ...said, certainty: 'carried' } : said;
}

import type { SeriesId } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import type { Claim } from './claim';
import type { Finding } from './finding';
import type { Firmness } from './firmness';
import type { MissingTable } from './missing-table';
import type { Note } from './note';
import type { Reading } from './reading';
import type { Robustness } from './robustness';
import type { TrueStatement } from './true-statement';
import type { Outcome, Verdict } from './verdict';

/** One reading at one period, every parameter fixed: the smallest thing that is judged. */
export interface Part extends SeriesId {
	/** Permalink id, `2023H1.15-64.seoul`. */
	id: string;
	period: Period;
	/** As it was at the survey; null for kinds without one. */
	universe: Universe | null;
	/** The period a change is counted from. */
	base: Period | null;
	outcome: Outcome;
	/** The district's own figure. */
	figure: Figure;
	/** Null when what is missing leaves nothing to say. */
	finding: Finding | null;
	missing: MissingTable[];
}

/** A streak as the figures have it, ending with the survey claimed. */
export interface Run {
	times: number;
	from: Period | null;
	/** Nothing was published, or nothing is known, before it: the true run may be longer. */
	open: boolean;
}

/** What a reading of the whole claim comes to: it holds when it holds in every part. */
export interface ReadingResult {
	id: string;
	reading: Reading;
	outcome: Outcome;
	/** One per period, oldest first. */
	parts: Part[];
	/** For streaks. */
	run: Run | null;
}

/**
 * One line of the ledger: a single assertion of the sentence, with its own verdict over whatever
 * the sentence leaves open. `survey`: what is said of one period; its parts are the cells that it
 * may mean. The others need no figures.
 */
export interface Atom {
	id: string;
	kind: 'survey' | 'arithmetic' | 'list' | 'event';
	period: Period | null;
	verdict: Verdict;
	/** Ids of the parts, in the order of the readings. */
	parts: string[];
}

/** A judged claim: plain data, so that page, chart, image, embed and evidence pack share it. */
export interface Evaluation {
	claim: Claim;
	verdict: Verdict;
	/** Literal first, then by sensibility. Empty for kinds that no figure of ours can bear out. */
	readings: ReadingResult[];
	atoms: Atom[];
	/** Id of the most sensible reading that fails, and of the one that holds. */
	counterexample: string | null;
	bestCase: string | null;
	/** Every missing table once: what to add. */
	missing: MissingTable[];
	firmness: Firmness | null;
	robustness: Robustness | null;
	/** The sentence that would have been true, as data. */
	trueStatement: TrueStatement | null;
	notes: Note[];
	/** The data release that all this was computed from. */
	dataVersion: string;
}

/** A reading of an evaluation by its id. */
export function findReading(evaluation: Evaluation, id: string | null): ReadingResult | undefined {
	return evaluation.readings.find((result) => result.id === id);
}

/** A part of an evaluation by its permalink id. */
export function findPart(evaluation: Evaluation, id: string): Part | undefined {
	return evaluation.readings.flatMap((result) => result.parts).find((part) => part.id === id);
}

import type { SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankRange } from '../domain/rounding';
import type { Universe } from '../domain/universe';
import type { ClaimKind } from './claim';
import type { Evaluation, Part, ReadingResult, Run } from './evaluation';
import type { Firmness } from './firmness';
import { partFacts, type PartFacts } from './part-facts';
import type { Outcome, Verdict } from './verdict';

/** A reading at one survey, every parameter named. */
export interface PartRecord extends SeriesId {
	/** Permalink id, `2023H1.15+.seoul`. */
	id: string;
	period: Period;
	/** As it was at the survey; null for kinds without one. */
	universe: Universe | null;
	/** The survey that a change is counted from. */
	base: Period | null;
	found: PartFacts;
	/** 95% confidence set of the rank; null where none was asked for or can be had. */
	confidence: RankRange | null;
}

/** One way to understand the claim. */
export interface ReadingRecord {
	id: string;
	/** What the bare words mean: exactly one reading is. */
	literal: boolean;
	/** How natural the reading is; 1 is most natural. */
	sensibility: number;
	/** It holds when it holds in every part. */
	outcome: Outcome;
	/** One for each survey that is claimed, oldest first. */
	parts: PartRecord[];
	/** For streaks: how long it really was. */
	run: Run | null;
}

/** A judged claim for programs: the stable part of an evaluation, flat enough to be read by hand. */
export interface ClaimRecord {
	claim: string;
	kind: ClaimKind;
	/** Code of the district that the claim is about. */
	district: string;
	verdict: Verdict;
	/** Ids of the most natural reading that holds, and of the one that fails. */
	bestCase: string | null;
	counterexample: string | null;
	/** How much the verdict could owe to chance; null where nothing can be tested. */
	firmness: Firmness['grade'] | null;
	/** The literal reading first; empty for kinds that no figure of ours can bear out. */
	readings: ReadingRecord[];
	/** The release of figures that all this was computed from. */
	dataVersion: string;
}

export function claimRecord(evaluation: Evaluation): ClaimRecord {
	const { claim, verdict, bestCase, counterexample, firmness, readings, dataVersion } = evaluation;
	return {
		claim: claim.id,
		kind: claim.statement.kind,
		district: claim.district,
		verdict,
		bestCase,
		counterexample,
		firmness: firmness?.grade ?? null,
		readings: readings.map(readingRecord),
		dataVersion
	};
}

export function readingRecord({ id, reading, outcome, parts, run }: ReadingResult): ReadingRecord {
	const { literal, sensibility } = reading;
	return { id, literal, sensibility, outcome, parts: parts.map(partRecord), run };
}

function partRecord(part: Part): PartRecord {
	const { id, period, universe, base, measure, sex, age, finding } = part;
	const confidence = finding && 'confidence' in finding ? finding.confidence : null;
	return { id, period, universe, base, measure, sex, age, found: partFacts(part), confidence };
}

import type { Dataset } from '../domain/dataset';
import type { Claim, Statement } from './claim';
import { evaluateReading } from './evaluate-reading';
import type { Evaluation, ReadingResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import { atomsOf } from './ledger';
import { uniteMissing } from './missing-table';
import { notesOf } from './notes';
import { firmnessOf } from './firmness-of';
import { robustnessOf } from './robustness-of';
import { trueStatementOf } from './true-statement-of';
import { withConfidence } from './with-confidence';
import { readingsOf } from './readings';
import { sentenceVerdict } from './sentence-verdict';

/**
 * Judges a claim on the published figures: every reading, every atom, the verdict that follows, and
 * what goes with it. Pure and deterministic; the result is plain data.
 */
export function evaluateClaim(
	claim: Claim,
	dataset: Dataset,
	context: EvaluationContext
): Evaluation {
	const { statement, district } = claim;
	const chance = context.chance ?? null;
	const judged = evaluateReadings(statement, district, dataset, context);
	const readings = chance
		? judged.map((result) => withConfidence(dataset, district, statement, result, chance))
		: judged;
	const atoms = atomsOf(statement, readings);
	return {
		claim,
		verdict: sentenceVerdict(atoms, readings),
		readings,
		atoms,
		// Readings stand in the order of their sensibility.
		counterexample: readings.find(({ outcome }) => outcome === 'fails')?.id ?? null,
		bestCase: readings.find(({ outcome }) => outcome === 'holds')?.id ?? null,
		missing: uniteMissing(
			readings
				.flatMap(({ parts }) => parts)
				.filter(({ outcome }) => outcome === 'missing')
				.flatMap(({ missing }) => missing)
		),
		firmness: chance && firmnessOf(dataset, district, statement, readings, chance),
		robustness:
			context.robustness === 'left-out'
				? null
				: robustnessOf(dataset, district, statement, readings, context),
		trueStatement: trueStatementOf(dataset, district, statement, readings),
		notes: notesOf(statement, district, readings, dataset),
		dataVersion: dataset.version
	};
}

/** Judges every reading of a statement. */
export function evaluateReadings(
	statement: Statement,
	district: string,
	dataset: Dataset,
	context: EvaluationContext
): ReadingResult[] {
	return readingsOf(statement, district, dataset, context).map((reading) =>
		evaluateReading(statement, district, reading, dataset)
	);
}

import type { Dataset } from '../domain/dataset';
import { TracedDataset, type TracedCell } from '../domain/traced-dataset';
import type { Claim } from './claim';
import { evaluateReadings } from './evaluate-claim';
import type { EvaluationContext } from './evaluation-context';
import { trueStatementOf } from './true-statement-of';

/** Every published figure that the readings of a claim, or the sentence that would have been true, look at. */
export function evidenceCells(
	{ statement, district }: Claim,
	dataset: Dataset,
	context: EvaluationContext
): TracedCell[] {
	const traced = new TracedDataset(dataset);
	const readings = evaluateReadings(statement, district, traced, context);
	trueStatementOf(traced, district, statement, readings);
	return traced.traced();
}

import type { Dataset } from '../domain/dataset';
import { assertedPlace } from './asserted-place';
import type { Statement } from './claim';
import type { ReadingResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import { perturbationsOf } from './perturbations';
import type { Robustness } from './robustness';
import { uniquenessOf } from './uniqueness';

/**
 * Fairness, robustness and uniqueness of a rank claim or a streak; null for other kinds, and when no
 * perturbation can be judged. Uniqueness looks at the universe of the best case, else of the
 * literal reading.
 */
export function robustnessOf(
	dataset: Dataset,
	district: string,
	statement: Statement,
	readings: readonly ReadingResult[],
	context: EvaluationContext
): Robustness | null {
	const asserted = assertedPlace(statement);
	if (!asserted) return null;
	const perturbations = perturbationsOf(
		dataset,
		district,
		readings.map(({ reading }) => reading),
		asserted
	);
	const judged = perturbations.flatMap(({ sensibility, strength }) =>
		strength === null ? [] : [{ sensibility, strength }]
	);
	const about = readings.find(({ outcome }) => outcome === 'holds') ?? readings[0];
	if (judged.length === 0 || !about) return null;
	return {
		fairness: judged.reduce((sum, { sensibility, strength }) => sum + sensibility * strength, 0),
		robustness: Math.exp(
			-judged.reduce(
				(sum, { sensibility, strength }) => sum + sensibility * Math.min(0, strength) ** 2,
				0
			)
		),
		perturbations,
		uniqueness: uniquenessOf(dataset, district, statement, about, context)
	};
}

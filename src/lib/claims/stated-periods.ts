import type { Dataset } from '../domain/dataset';
import { comparePeriods, stepPeriod, type Period } from '../domain/period';
import type { Statement } from './claim';
import type { EvaluationContext } from './evaluation-context';
import { latestPeriodAt } from './open-periods';

/**
 * The surveys that a statement is about, oldest first: those it names, for a streak all of its
 * `times`, and when it names none the latest published by the date of the text. Empty for kinds
 * without a survey, and when nothing was out yet.
 */
export function statedPeriods(
	statement: Statement,
	dataset: Dataset,
	context: EvaluationContext
): Period[] {
	if (statement.kind === 'count' && statement.of === 'first-places') return [statement.period];
	if (!('periods' in statement)) return [];
	const latest = latestPeriodAt(dataset, context.published);
	const named = [...new Set(statement.periods ?? (latest ? [latest] : []))].sort(comparePeriods);
	const last = named.at(-1);
	if (statement.kind !== 'streak' || last === undefined) return named;
	const { times } = statement;
	return Array.from({ length: times }, (_, i) => stepPeriod(last, i + 1 - times));
}

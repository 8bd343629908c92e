import type { Dataset } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { ValueStatement } from './claim';
import type { Part } from './evaluation';
import { lookUp } from './look-up';
import { readingId, type Reading } from './reading';
import { roundTo } from './round-to';
import { inStatementUnit, spokenDecimals } from './statement-unit';
import { valueOutcome } from './value-outcome';

/** Judges "65.2%" or "20만 4천 명" at one period of a reading. */
export function evaluateValue(
	dataset: Dataset,
	district: string,
	{ measure, sex, age }: Reading,
	period: Period,
	statement: ValueStatement
): Part {
	const series = { measure, sex, age };
	const { figure, missing } = lookUp(dataset, district, series, period);
	const part = {
		...series,
		id: readingId([period], series, []),
		period,
		universe: null,
		base: null,
		figure,
		missing
	};
	if (figure.kind === 'missing') return { ...part, outcome: 'missing', finding: null };
	const { value, unit, precision } = statement;
	const published = inStatementUnit(figure, dataset.measure(measure)!, unit);
	const decimals = spokenDecimals(value, statement.decimals, unit);
	return {
		...part,
		outcome: valueOutcome(published, { value, decimals, precision }),
		finding: {
			kind: 'value',
			published: published.value,
			rounded: roundTo(published.value, decimals),
			difference: roundTo(published.value - value, Math.max(decimals, published.decimals)),
			mark: figure.mark
		}
	};
}

import type { Dataset } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Statement } from './claim';
import { allHold } from './conjunction';
import { evaluateChange } from './evaluate-change';
import { evaluateComparison } from './evaluate-comparison';
import { evaluateFirstPlaces } from './evaluate-first-places';
import { evaluateRank } from './evaluate-rank';
import { evaluateRecord } from './evaluate-record';
import { evaluateValue } from './evaluate-value';
import type { Part, ReadingResult } from './evaluation';
import type { Reading } from './reading';
import { runOf } from './run-of';

/** Judges one reading of a statement at every period it asserts. */
export function evaluateReading(
	statement: Statement,
	district: string,
	reading: Reading,
	dataset: Dataset
): ReadingResult {
	const parts = reading.periods.map((period) =>
		evaluatePart(statement, district, reading, period, dataset)
	);
	return {
		id: reading.id,
		reading,
		outcome: allHold(parts.map(({ outcome }) => outcome)),
		parts,
		run: statement.kind === 'streak' ? runOf(dataset, district, reading, statement) : null
	};
}

/** One reading at one period. Throws for kinds that have no readings. */
export function evaluatePart(
	statement: Statement,
	district: string,
	reading: Reading,
	period: Period,
	dataset: Dataset
): Part {
	switch (statement.kind) {
		case 'rank':
			return evaluateRank(dataset, district, reading, period, statement);
		case 'streak': {
			const assertion = { type: 'nth' as const, rank: statement.rank };
			const { order } = statement;
			return evaluateRank(dataset, district, reading, period, { order, assertion });
		}
		case 'value':
			return evaluateValue(dataset, district, reading, period, statement);
		case 'change':
			return evaluateChange(dataset, district, reading, period, statement);
		case 'comparison':
			return evaluateComparison(dataset, district, reading, period, statement);
		case 'record':
			return evaluateRecord(dataset, district, reading, period, statement);
		case 'count':
			if (statement.of === 'first-places') {
				return evaluateFirstPlaces(dataset, district, reading, period, statement.stated);
			}
	}
	throw new Error(`A ${statement.kind} statement has no readings`);
}

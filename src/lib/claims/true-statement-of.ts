import type { Dataset } from '../domain/dataset';
import { assertedPlace } from './asserted-place';
import type { CountStatement, IntervalStatement, Statement } from './claim';
import type { ReadingResult } from './evaluation';
import { trueChange, trueComparison, trueRecord, trueStreak, trueValue } from './true-figures';
import { trueRank } from './true-rank';
import type { TrueStatement } from './true-statement';

type NamedItems = Extract<CountStatement, { of: 'named-items' }>;

/**
 * The sentence that would have been true, as data: the claim's subject under the most natural reading
 * that holds, else what the figures say under the literal one. Null for what lies outside these
 * statistics, and where no figure was ever there.
 */
export function trueStatementOf(
	dataset: Dataset,
	district: string,
	statement: Statement,
	readings: readonly ReadingResult[]
): TrueStatement | null {
	if (statement.kind === 'interval') return trueYears(statement);
	if (statement.kind === 'count' && statement.of === 'named-items') return trueItems(statement);
	const about =
		readings.find(({ outcome }) => outcome === 'holds') ??
		readings.find(({ outcome }) => outcome === 'fails') ??
		readings[0];
	if (!about) return null;
	switch (statement.kind) {
		case 'value':
			return trueValue(dataset, district, about);
		case 'change':
			return trueChange(district, about) ?? trueValue(dataset, district, about);
		case 'comparison':
			return trueComparison(district, about, statement) ?? trueValue(dataset, district, about);
		case 'record':
			return trueRecord(dataset, district, about, statement) ?? trueValue(dataset, district, about);
		case 'count':
			return trueFirstPlaces(district, about);
		case 'streak': {
			const longest = readings.toSorted((a, b) => (b.run?.times ?? 0) - (a.run?.times ?? 0))[0];
			const streak = trueStreak(district, about.outcome === 'holds' ? about : longest!, statement);
			if (streak) return streak;
		}
	}
	const asserted = assertedPlace(statement);
	const plain = readings.map(({ reading }) => reading);
	return asserted && trueRank(dataset, district, plain, asserted);
}

/** The right number of years; null when the sentence has it right. */
function trueYears({ fromYear, toYear, years }: IntervalStatement): TrueStatement | null {
	const number = Math.abs(toYear - fromYear);
	return number === years ? null : { kind: 'years', number };
}

function trueItems({ items, stated }: NamedItems): TrueStatement | null {
	return items.length === stated ? null : { kind: 'items', number: items.length };
}

function trueFirstPlaces(district: string, { parts }: ReadingResult): TrueStatement | null {
	const part = parts[0];
	if (part?.finding?.kind !== 'first-places' || part.universe === null) return null;
	const { first, of } = part.finding;
	const { universe, period } = part;
	return of === 0 ? null : { kind: 'first-places', district, universe, period, first, of };
}

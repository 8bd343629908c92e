import type { Statement } from './claim';
import type { Atom, ReadingResult } from './evaluation';
import { verdictOf, type Verdict } from './verdict';

/**
 * Splits a statement into its atoms: one per survey it speaks of, or what it says besides the
 * figures (arithmetic, a list that must be complete, an event outside these statistics).
 */
export function atomsOf(statement: Statement, readings: readonly ReadingResult[]): Atom[] {
	switch (statement.kind) {
		case 'outside':
			return [besides('event', 'outside')];
		case 'interval': {
			const { toYear, fromYear, years } = statement;
			const arithmetic = toYear - fromYear === years ? 'supported' : 'refuted';
			return [besides('arithmetic', arithmetic), besides('event', 'outside')];
		}
		case 'count':
			if (statement.of === 'named-items') {
				const complete = statement.items.length === statement.stated;
				return [besides('list', complete ? 'supported' : 'refuted')];
			}
	}
	return surveyAtoms(readings);
}

function besides(kind: Exclude<Atom['kind'], 'survey'>, verdict: Verdict): Atom {
	return { id: kind, kind, period: null, verdict, parts: [] };
}

/** One atom per period, judged over the readings left open: their parts at that period. */
function surveyAtoms(readings: readonly ReadingResult[]): Atom[] {
	return (readings[0]?.reading.periods ?? []).map((period) => {
		const parts = readings.flatMap((result) =>
			result.parts.filter((part) => part.period === period)
		);
		return {
			id: period,
			kind: 'survey',
			period,
			verdict: verdictOf(parts.map(({ outcome }) => outcome)),
			parts: [...new Set(parts.map(({ id }) => id))]
		};
	});
}

import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import type { Statement } from './claim';
import { evaluateReading } from './evaluate-reading';
import type { ReadingResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import { boastOrder, publishedRates } from './indicator-series';
import { universeAt } from './open-universes';
import { rankingOf } from './ranking-of';
import { readingsOf } from './readings';
import type { Uniqueness } from './robustness';

/**
 * Who else of the universe could make the same claim under some reading of its own, and who was first
 * in something at the surveys named. `about` is the reading whose universe is meant. Null when the
 * district has no place in it.
 */
export function uniquenessOf(
	dataset: Dataset,
	district: string,
	statement: Statement,
	about: ReadingResult,
	context: EvaluationContext
): Uniqueness | null {
	const last = about.parts.at(-1);
	if (!last?.universe) return null;
	const { universe, period } = last;
	const codes = dataset.districts.membersOf(universe, period).map(({ code }) => code);
	if (!codes.includes(district)) return null;
	const others = codes.filter((code) => code !== district);
	const sameClaim = others.filter((code) =>
		readingsOf(statement, code, dataset, context).some(
			(reading) => evaluateReading(statement, code, reading, dataset).outcome === 'holds'
		)
	);
	return {
		universe,
		others: others.length,
		sameClaim,
		share: others.length === 0 ? null : 1 - sameClaim.length / others.length,
		firsts: about.reading.periods.map((at) => {
			const then = universeAt(dataset, district, about.reading.universe ?? universe, at);
			return firstsAt(dataset, then, at);
		})
	};
}

/**
 * The members of a universe that were first in at least one rate published at a survey, shared first
 * places included, the most often first on top. Rates that lack a published member are passed over.
 */
export function firstsAt(
	dataset: Dataset,
	universe: Universe,
	period: Period
): Uniqueness['firsts'][number] {
	const firsts = new Map<string, SeriesId[]>();
	for (const series of publishedRates(dataset, period)) {
		const order = boastOrder(dataset.measure(series.measure)!);
		const { members, missing } = rankingOf(dataset, series, period, universe, order);
		if (missing.some(({ reason }) => reason === 'not-in-data-set')) continue;
		for (const { code, rank } of members) {
			if (rank === 1) firsts.set(code, [...(firsts.get(code) ?? []), series]);
		}
	}
	const districts = [...firsts].map(([code, series]) => ({ code, series }));
	districts.sort((a, b) => b.series.length - a.series.length || (a.code < b.code ? -1 : 1));
	return { period, of: dataset.districts.memberPositions(universe, period).length, districts };
}

import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import { assertedPlace, type AssertedPlace } from './asserted-place';
import type { Statement } from './claim';
import type { ReadingResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import { boastOrder, publishedRates } from './indicator-series';
import { universeAt } from './open-universes';
import { rankOutcome } from './rank-outcome';
import { rankingOf } from './ranking-of';
import type { Reading } from './reading';
import { readingsOf } from './readings';
import type { Uniqueness } from './robustness';
import { standingOf } from './standing';

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
	const asserted = assertedPlace(statement);
	if (!last?.universe || !asserted) return null;
	const { universe, period } = last;
	const codes = dataset.districts.membersOf(universe, period).map(({ code }) => code);
	if (!codes.includes(district)) return null;
	const others = codes.filter((code) => code !== district);
	const sameClaim = others.filter((code) =>
		readingsOf(statement, code, dataset, context).some((reading) =>
			couldSay(dataset, code, reading, asserted)
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

/** Whether a reading holds for a district at every survey: `evaluateReading` without its findings. */
function couldSay(
	dataset: Dataset,
	code: string,
	reading: Reading,
	{ order, assertion }: AssertedPlace
): boolean {
	return reading.periods.every((period) => {
		const universe = universeAt(dataset, code, reading.universe ?? 'national', period);
		const standing = standingOf(rankingOf(dataset, reading, period, universe, order), code);
		return standing !== null && rankOutcome(standing, assertion) === 'holds';
	});
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

import type { Dataset } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankOrder } from '../domain/ranking';
import type { RankAssertion } from './claim';
import type { Part } from './evaluation';
import { universeAt } from './open-universes';
import { rankOutcome } from './rank-outcome';
import { rankPlace } from './rank-finding';
import { readingId, type Reading } from './reading';

/** Judges "n-th of a universe" at one period of a reading. */
export function evaluateRank(
	dataset: Dataset,
	district: string,
	reading: Reading,
	period: Period,
	{ order, assertion }: { order: RankOrder; assertion: RankAssertion }
): Part {
	const universe = universeAt(dataset, district, reading.universe ?? 'national', period);
	const { measure, sex, age } = reading;
	const series = { measure, sex, age };
	const part = {
		...series,
		id: readingId([period], series, [universe]),
		period,
		universe,
		base: null,
		figure: dataset.figure(district, series, period)
	};
	const members = dataset.districts.membersOf(universe, period);
	if (!members.some(({ code }) => code === district)) {
		const finding = { kind: 'not-a-member' as const, members: members.length };
		return { ...part, outcome: 'fails', finding, missing: [] };
	}
	const place = rankPlace(dataset, district, series, period, universe, order);
	const { finding, standing, missing } = place;
	const outcome = standing ? rankOutcome(standing, assertion) : 'missing';
	return { ...part, outcome, finding, missing };
}

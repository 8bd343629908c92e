import { seriesKey, type Dataset, type SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import { rankDistricts, type Ranking, type RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';

const rankings = new WeakMap<Dataset, Map<string, Ranking>>();

/**
 * `rankDistricts`, remembered: the readings of a claim, and of what its neighbours could claim, ask
 * for the same few rankings thousands of times. Safe because a dataset never changes.
 */
export function rankingOf(
	dataset: Dataset,
	{ measure, sex, age }: SeriesId,
	period: Period,
	universe: Universe,
	order: RankOrder
): Ranking {
	const series = { measure, sex, age };
	const known = rankings.get(dataset) ?? new Map<string, Ranking>();
	rankings.set(dataset, known);
	const key = [seriesKey(series), period, universe, order].join(' ');
	const ranking = known.get(key) ?? rankDistricts(dataset, series, period, universe, order);
	known.set(key, ranking);
	return ranking;
}

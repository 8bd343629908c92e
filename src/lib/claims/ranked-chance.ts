import { marginalRankSet } from '../domain/rank-confidence';
import { defaultRankSettings, type RankSetSettings } from '../domain/rank-sets';
import { rateStandardError } from '../domain/rate-standard-error';
import type { Chance } from './chance';

/**
 * Chance as charts and rankings reckon with it: the same errors, seed and draws, and marginal sets,
 * each of which stands for its own district alone.
 */
export function rankedChance(settings: RankSetSettings = defaultRankSettings): Chance {
	return {
		level: settings.level,
		standardError: (dataset, district, series, period, value) =>
			rateStandardError(dataset, district, series, period, value, settings),
		rankSet: (estimates, target, level) =>
			marginalRankSet(estimates, target, { ...settings, level })
	};
}

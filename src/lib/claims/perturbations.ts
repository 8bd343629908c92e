import type { Dataset } from '../domain/dataset';
import { stepPeriod, type Period } from '../domain/period';
import type { AssertedPlace } from './asserted-place';
import { evaluateRank } from './evaluate-rank';
import { rankStrength } from './rank-strength';
import type { Reading } from './reading';
import type { Perturbation } from './robustness';
import { sensibilityWeights } from './sensibility';

/**
 * A rank claim at every reading and survey, the surveys just before and after included (also where
 * the sentence names its own: what is so only once is weaker). Sensibilities are normalised over
 * those that can be judged; the others keep 0 and no strength, as do surveys at which the district
 * was no member.
 */
export function perturbationsOf(
	dataset: Dataset,
	district: string,
	readings: readonly Reading[],
	asserted: AssertedPlace
): Perturbation[] {
	const all = readings.flatMap((reading) =>
		surveysAround(reading.periods).map(({ period, weight }) => {
			const part = evaluateRank(dataset, district, reading, period, asserted);
			const { id, measure, sex, age, universe, finding, outcome } = part;
			const judged = finding?.kind === 'rank' && outcome !== 'missing';
			return {
				id,
				measure,
				sex,
				age,
				period,
				universe: universe!,
				sensibility: judged ? reading.sensibility * weight : 0,
				strength: judged ? rankStrength(finding, asserted.assertion) : null
			};
		})
	);
	const total = all.reduce((sum, { sensibility }) => sum + sensibility, 0);
	if (total === 0) return all;
	return all.map((each) => ({ ...each, sensibility: each.sensibility / total }));
}

function surveysAround(periods: readonly Period[]): { period: Period; weight: number }[] {
	const { named, neighbour } = sensibilityWeights.period;
	const neighbours = [stepPeriod(periods[0]!, -1), stepPeriod(periods.at(-1)!, 1)];
	return [
		...periods.map((period) => ({ period, weight: named.weight })),
		...neighbours.map((period) => ({ period, weight: neighbour.weight }))
	];
}

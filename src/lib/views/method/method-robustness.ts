import { findPart } from '../../claims/evaluation';
import { sensibilityWeights } from '../../claims/sensibility';
import { formatNumber } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { tellUniverse, type Telling } from '../../tell/telling';
import type { ExampleFigures } from './method-example';

export type WeightGroup = keyof typeof sensibilityWeights;

export interface MethodRobustness {
	/** How natural it is to fill an open parameter one way. */
	weights: { group: WeightGroup; role: string; weight: string; reason: string }[];
	/** The example's own numbers; null for claims that have none. */
	example: {
		fairness: string;
		robustness: string;
		/** Who else could have said as much. */
		sameClaim: number;
		others: number;
		universe: string;
		/** How many of the members were first in something, per survey. */
		firsts: { period: string; districts: number; of: number }[];
	} | null;
}

export function methodRobustness(
	telling: Telling,
	{ evaluation, parts }: ExampleFigures
): MethodRobustness {
	const { locale } = telling;
	const found = evaluation.robustness;
	const unique = found?.uniqueness;
	const part = findPart(evaluation, parts[0]!.id);
	return {
		weights: Object.entries(sensibilityWeights).flatMap(([group, roles]) =>
			Object.entries(roles).map(([role, { weight, reason }]) => ({
				group: group as WeightGroup,
				role,
				weight: formatNumber(weight, 1),
				reason: reason[locale]
			}))
		),
		example:
			found && unique && part
				? {
						fairness: formatNumber(found.fairness, 2),
						robustness: formatNumber(found.robustness, 2),
						sameClaim: unique.sameClaim.length,
						others: unique.others,
						universe: tellUniverse(telling, unique.universe, part.period),
						firsts: unique.firsts.map(({ period, of, districts }) => ({
							period: formatPeriod(period, locale),
							districts: districts.length,
							of
						}))
					}
				: null
	};
}

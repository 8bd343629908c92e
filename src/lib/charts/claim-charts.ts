import type { Evaluation } from '../claims/evaluation';
import { findReading } from '../claims/evaluation';
import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import { marginalRankSetOf, settingsAtBuild } from '../domain/rank-sets';
import { rankDistricts, type RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { claimChartWords } from '../words/claim-charts';
import type { RankingBarsSpec } from './chart-spec';
import { rankingChart } from './ranking-chart';

/** One ranking that bears a claim out, or against. */
export interface ClaimRanking {
	series: SeriesId;
	period: Period;
	universe: Universe;
	order: RankOrder;
	/** Of an earlier survey than the claim speaks of, because its own figures are missing. */
	earlier: boolean;
}

/**
 * The rankings to draw beside a claim, oldest period first: those of the sentence that would have
 * been true; without one, of the most sensible reading that fails. Empty for claims without figures.
 */
export function claimRankings(evaluation: Evaluation): ClaimRanking[] {
	const { trueStatement } = evaluation;
	if (trueStatement?.kind === 'rank') {
		const { measure, sex, age, order, earlier } = trueStatement;
		return trueStatement.periods.map(({ period, place }) => ({
			series: { measure, sex, age },
			period,
			universe: place.universe,
			order,
			earlier
		}));
	}
	const shown = findReading(evaluation, evaluation.bestCase ?? evaluation.counterexample);
	return (shown?.parts ?? []).flatMap((part) =>
		part.universe && part.finding?.kind === 'rank'
			? [
					{
						series: { measure: part.measure, sex: part.sex, age: part.age },
						period: part.period,
						universe: part.universe,
						order: part.finding.order,
						earlier: false
					}
				]
			: []
	);
}

/** The drawing of one such ranking, the claim's district highlighted and its rank honest about chance. */
export function claimChart(
	{ series, period, universe, order, earlier }: ClaimRanking,
	district: string,
	dataset: Dataset,
	locale: Locale,
	limit?: number
): RankingBarsSpec {
	const ranking = rankDistricts(dataset, series, period, universe, order);
	const set = marginalRankSetOf(dataset, ranking, district, settingsAtBuild);
	return rankingChart(ranking, {
		dataset,
		locale,
		highlight: [district],
		...(set && { subjectRankSet: set }),
		...(earlier && { notes: [claimChartWords[locale].earlier] }),
		...(limit !== undefined && { limit })
	});
}

import type { Perturbation, Robustness } from '../claims/robustness';
import { sensibilityWeights } from '../claims/sensibility';
import { formatNumber, formatPercent } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { tellRobustnessWords } from '../words/tell-robustness';
import { bandOf, fairnessBands, robustnessBands } from './fairness-bands';
import { scoreView, type ScoreView } from './score-view';
import { tellUniverse, type Telling } from './telling';

/** How a rank claim fares when its unstated parameters change, in words; numbers for a disclosure. */
export interface RobustnessView {
	sentence: string;
	fairness: ScoreView;
	robustness: ScoreView;
	/** How natural each way to fill an open parameter is taken to be, and why. */
	weights: { parameter: string; choice: string; weight: string; reason: string }[];
	/** Every perturbation with its share of the average and its strength. */
	perturbations: {
		id: string;
		period: string;
		universe: string;
		group: string;
		weight: string;
		/** 0 as strong as stated, −1 the last of all. */
		strength: string;
	}[];
}

/** Null for kinds without a rank. */
export function robustnessView(telling: Telling, found: Robustness | null): RobustnessView | null {
	if (!found) return null;
	const words = tellRobustnessWords[telling.locale];
	const fairness = scoreView(
		telling,
		found.fairness,
		fairnessBands,
		words.fairness,
		tellFairness(telling, found.fairness)
	);
	const robustness = scoreView(
		telling,
		found.robustness,
		robustnessBands,
		words.robustness,
		words.robustnessMeaning(formatNumber(found.robustness, 2))
	);
	return {
		sentence: words.sentence(
			words.comesOut[bandOf(fairnessBands, found.fairness)],
			words.andIs[bandOf(robustnessBands, found.robustness)]
		),
		fairness,
		robustness,
		weights: weightRows(telling),
		perturbations: found.perturbations.map((each) => perturbationRow(telling, each))
	};
}

function tellFairness({ locale }: Telling, fairness: number): string {
	const words = tellRobustnessWords[locale];
	const share = formatPercent(Math.abs(fairness) * 100, 0);
	if (share === '0%') return words.fairMeaning;
	return fairness < 0 ? words.fairnessMeaning(share) : words.understatedMeaning(share);
}

/** The weights behind rank claims: universe, age and survey. */
function weightRows({ locale }: Telling): RobustnessView['weights'] {
	const words = tellRobustnessWords[locale];
	const rows = <Choice extends string>(
		parameter: string,
		weights: Readonly<
			Record<Choice, { weight: number; reason: Record<Telling['locale'], string> }>
		>,
		names: Readonly<Record<Choice, string>>
	) =>
		(Object.keys(weights) as Choice[]).map((choice) => ({
			parameter,
			choice: names[choice],
			weight: formatNumber(weights[choice].weight, 1),
			reason: weights[choice].reason[locale]
		}));
	return [
		...rows(words.parameter.universe, sensibilityWeights.universe, words.universe),
		...rows(words.parameter.age, sensibilityWeights.age, words.age),
		...rows(words.parameter.period, sensibilityWeights.period, words.period)
	];
}

function perturbationRow(
	telling: Telling,
	{ id, sex, age, period, universe, sensibility, strength }: Perturbation
): RobustnessView['perturbations'][number] {
	const { locale } = telling;
	return {
		id,
		period: formatPeriod(period, locale),
		universe: tellUniverse(telling, universe, period),
		group: formatGroup({ sex, age }, locale),
		weight: formatPercent(sensibility * 100, 1),
		strength: strength === null ? tellRobustnessWords[locale].notJudged : formatNumber(strength, 2)
	};
}

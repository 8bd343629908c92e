import { defaultWomensShare } from '../../claims/indirect-evidence';
import { isPresent } from '../../domain/figure';
import { formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import type { ReportedFigure } from '../../domain/reported';
import type { Telling } from '../../tell/telling';
import { methodAverages } from './method-averages';
import { methodChance } from './method-chance';
import { methodDefinitions } from './method-definitions';
import {
	exampleFigures,
	methodExample,
	verdictExamples,
	type JudgedArticle
} from './method-example';
import { methodPeers } from './method-peers';
import { methodRanks } from './method-ranks';
import { methodRobustness } from './method-robustness';
import { methodUniverses } from './method-universes';

export type MethodFacts = ReturnType<typeof methodFacts>;

/** Every number and name that the page on method says, computed from the data or from a constant. */
export function methodFacts(
	telling: Telling,
	articles: readonly JudgedArticle[],
	reported: readonly ReportedFigure[]
) {
	const figures = exampleFigures(telling, articles);
	const percent = (share: number) => formatPercent(share * 100, 0);
	return {
		example: methodExample(telling, figures),
		verdicts: verdictExamples(telling, figures),
		definitions: methodDefinitions(telling, figures),
		universes: methodUniverses(telling, figures),
		peers: methodPeers(telling, figures),
		ranks: methodRanks(telling, figures),
		chance: methodChance(telling, figures),
		robustness: methodRobustness(telling, figures),
		averages: methodAverages(telling, figures),
		reported: {
			count: reported.length,
			womensShare: {
				low: percent(defaultWomensShare.low),
				high: percent(defaultWomensShare.high)
			}
		},
		firstOfGu: firstPeriodOf(telling, figures.district),
		version: telling.dataset.version
	};
}

/** The first survey with any figure of the example's district. */
function firstPeriodOf({ dataset, locale }: Telling, code: string): string {
	const first = dataset
		.periods()
		.find((period) =>
			dataset.seriesIds().some((series) => isPresent(dataset.figure(code, series, period)))
		);
	return formatPeriod(first ?? dataset.periods()[0]!, locale);
}

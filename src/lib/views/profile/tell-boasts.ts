import { firstsAt } from '../../claims/uniqueness';
import { trueRank } from '../../claims/true-rank';
import { lastCompletePeriod, type Placing } from '../../domain/placing';
import { standardConfidence } from '../../format/confidence';
import { formatPeriod } from '../../format/period';
import { formatRankRange } from '../../format/rank';
import { rankingQuery } from '../../links/ranking-view';
import { rankingPath } from '../../links/site-links';
import { tellTrueStatement } from '../../tell/tell-true-statement';
import { tellUniverse, type Telling } from '../../tell/telling';
import { districtWords } from '../../words/districts';
import { tellFirmnessWords } from '../../words/tell-firmness';
import { tellRobustnessWords } from '../../words/tell-robustness';
import { boastsOf } from './boasts';
import { headlineSeries } from './key-series';
import { ownUniverse } from './own-universe';

export interface BoastSentence {
	/** Scope, survey, group and value included: quotable as it stands. */
	sentence: string;
	/** How firm it is, in words; the ranks that sampling error allows, where they can be had. */
	firmness: string;
	/** The full ranking. */
	href: string;
}

export interface BoastsView {
	sentences: BoastSentence[];
	/** Said instead when there is nothing: what comes closest; null without any figure. */
	closest: BoastSentence | null;
	/** How many of those it is most naturally ranked with were first in something at the same survey. */
	company: string | null;
	/** That the best of so many places was picked. */
	selection: string;
}

/** What a district could honestly boast of, in full sentences. */
export function tellBoasts(telling: Telling, code: string): BoastsView {
	const boasts = boastsOf(telling.dataset, code);
	return {
		sentences: boasts.places.flatMap((place) => tellPlace(telling, code, place) ?? []),
		closest: boasts.closest && tellPlace(telling, code, boasts.closest),
		company: tellCompany(telling, code),
		selection: districtWords[telling.locale].boastSelection(boasts.examined)
	};
}

function tellPlace(telling: Telling, code: string, place: Placing): BoastSentence | null {
	const { series, period, universe, order } = place;
	const reading = {
		...series,
		id: period,
		periods: [period],
		universe,
		baseStepsBack: null,
		indicators: null,
		literal: true,
		sensibility: 1
	};
	const asserted = { order, assertion: { type: 'nth', rank: place.member.rank } } as const;
	const statement = trueRank(telling.dataset, code, [reading], asserted);
	const [sentence] = statement ? tellTrueStatement(telling, statement) : [];
	if (sentence === undefined) return null;
	const { sex, age } = series;
	const query = rankingQuery({ universe, period, sex, age }, null);
	return {
		sentence,
		firmness: tellFirmness(telling, place),
		href: rankingPath(telling.locale, series.measure, query)
	};
}

function tellFirmness({ locale }: Telling, { member, set, order }: Placing): string {
	const words = districtWords[locale];
	const labels = tellFirmnessWords[locale].label.holds;
	if (!set) return words.firmnessUnknown;
	const [best, worst] = set;
	const isFirm = best === worst && member.mark === 'none';
	if (isFirm) return labels.established;
	const range = formatRankRange(best, worst, locale);
	const ranks = order === 'highest-first' ? range : words.fromLowest(range);
	return words.firmnessWithin(labels['within-sampling-error'], standardConfidence, ranks);
}

function tellCompany(telling: Telling, code: string): string | null {
	const { dataset, locale } = telling;
	const last = dataset.periods().at(-1);
	if (!last) return null;
	const universe = ownUniverse(dataset, code, last);
	const period = lastCompletePeriod(dataset, headlineSeries(dataset), universe);
	if (!period) return null;
	const { districts } = firstsAt(dataset, universe, period);
	return tellRobustnessWords[locale].firsts(
		formatPeriod(period, locale),
		tellUniverse(telling, universe, period),
		districts.length
	);
}

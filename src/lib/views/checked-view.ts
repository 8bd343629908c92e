import { claimChart, claimRankings } from '../charts/claim-charts';
import { claimTrend } from '../charts/claim-trend';
import type { Claim } from '../claims/claim';
import { evaluateClaim } from '../claims/evaluate-claim';
import type { Evaluation } from '../claims/evaluation';
import { rankedChance } from '../claims/ranked-chance';
import type { Verdict } from '../claims/verdict';
import type { Dataset, SeriesId } from '../domain/dataset';
import type { Locale } from '../format/locale';
import { seriesCsvPath } from '../links/site-links';
import { claimView, type ClaimView } from '../tell/claim-view';
import type { ChartWithSource } from './claim-evidence';
import type { Embeddable } from './embeddable';
import { rankingEmbeddable } from './ranking-embeddable';

/** A claim of a reader's text, judged: what the ledger beside the text shows. */
export interface CheckedView extends Pick<
	ClaimView,
	'reason' | 'trueSentences' | 'trueIsEarlier' | 'missing' | 'missingCanBeAdded' | 'meanings'
> {
	verdict: Verdict;
	/** Over how many readings it holds; null for kinds without readings. */
	scope: string | null;
	/** How much chance could account for; null where that cannot be said. */
	firmness: string | null;
	notes: string[];
	/** The latest ranking that bears it out or against, cut short; for other kinds the figures over time. */
	chart: (ChartWithSource & { series: SeriesId; embeddables: CheckedEmbeddables }) | null;
	dataVersion: string;
	/** Set where a reader's own figures went into it; it then says what ours alone give. */
	own?: OwnJudgement;
}

/** The whole ranking of a chart, to be put into a post; null for what the workbench does not draw so. */
type CheckedEmbeddables = Record<Locale, Embeddable> | null;

/** A verdict on a reader's own figures and ours, beside that on ours alone. */
export interface OwnJudgement {
	/** Names of the reader's files, as a list in words. */
	files: string;
	/** That they went into it. */
	said: string;
	/** How the verdict on ours alone is called. */
	withPublished: string;
	/** Why there is no evidence pack of it. */
	noPack: string;
	published: Pick<CheckedView, 'verdict' | 'reason' | 'scope'>;
}

/** The head of the ranking, and the district with its neighbours if it is not there. */
const barsShown = 5;

/**
 * Judges a claim as every page does, and says so in one language. Throws when the statement counts
 * persons of a rate, or the like.
 */
export function checkedView(
	claim: Claim,
	dataset: Dataset,
	published: string | null,
	locale: Locale
): CheckedView {
	const evaluation = evaluateClaim(claim, dataset, {
		...{ published, chance: rankedChance() },
		robustness: 'left-out'
	});
	const telling = { dataset, locale };
	const view = claimView(telling, evaluation);
	return {
		verdict: view.verdict,
		reason: view.reason,
		trueSentences: view.trueSentences,
		trueIsEarlier: view.trueIsEarlier,
		missing: view.missing,
		missingCanBeAdded: view.missingCanBeAdded,
		meanings: view.meanings,
		scope: view.scope?.sentence ?? null,
		firmness: view.firmness?.sentence ?? null,
		notes: view.notes.map(({ text }) => text),
		chart: chartOf(evaluation, dataset, locale),
		dataVersion: view.dataVersion
	};
}

function chartOf(evaluation: Evaluation, dataset: Dataset, locale: Locale): CheckedView['chart'] {
	const trend = claimTrend(evaluation, dataset, locale);
	if (trend) return { ...trend, csvHref: seriesCsvPath(trend.series), embeddables: null };
	const ranking = claimRankings(evaluation).at(-1);
	if (!ranking) return null;
	const { series, period, universe, order } = ranking;
	const { measure, sex, age } = series;
	const { district } = evaluation.claim;
	const view = { universe, period, sex, age };
	const embeddable = (language: Locale) =>
		rankingEmbeddable(dataset, measure, view, [district], language, order);
	return {
		spec: claimChart(ranking, district, dataset, locale, barsShown),
		csvHref: seriesCsvPath(series),
		series,
		embeddables: { ko: embeddable('ko'), en: embeddable('en') }
	};
}

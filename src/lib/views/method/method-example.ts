import type { Article } from '../../article/article';
import type { Claim } from '../../claims/claim';
import { findReading, type Evaluation, type Part } from '../../claims/evaluation';
import { verdicts, type Verdict } from '../../claims/verdict';
import { rankDistricts, type Ranking } from '../../domain/ranking';
import { articlePath, claimPath } from '../../links/site-links';
import { claimView } from '../../tell/claim-view';
import { tellUniverse, type Telling } from '../../tell/telling';

/** What the sentence of a claim does not say. */
export type OpenParameter = 'universe' | 'age' | 'sex' | 'periods';

/** The judged claim that every section takes for its example, in words. */
export interface MethodExample {
	article: { title: string; href: string };
	quote: string;
	href: string;
	open: OpenParameter[];
	counts: { holds: number; fails: number; missing: number; all: number };
	literal: string;
	verdict: Verdict;
	reason: string;
	trueSentences: string[];
}

/** The example as figures: the claim, its judgement, and the rankings under which it fares best. */
export interface ExampleFigures {
	evaluation: Evaluation;
	district: string;
	/** One for each survey that the claim speaks of, oldest first. */
	parts: Part[];
	rankings: Ranking[];
}

/** The first rank claim whose figures are there; a build without one must say what to do. */
export function exampleFigures(
	telling: Telling,
	evaluations: readonly Evaluation[]
): ExampleFigures {
	for (const evaluation of evaluations) {
		const parts = (
			findReading(evaluation, evaluation.bestCase) ??
			findReading(evaluation, evaluation.counterexample)
		)?.parts;
		if (evaluation.claim.statement.kind !== 'rank' || !parts?.length) continue;
		return {
			evaluation,
			district: evaluation.claim.district,
			parts,
			rankings: parts.map((part) =>
				rankDistricts(telling.dataset, part, part.period, part.universe ?? 'national')
			)
		};
	}
	throw new Error(
		'The page on method explains itself with a rank claim of the first article in data/articles, ' +
			'and that has none with figures. Put an article with one first.'
	);
}

function openParameters({ statement }: Claim): OpenParameter[] {
	if (statement.kind !== 'rank') return [];
	return (['universe', 'age', 'sex', 'periods'] as const).filter((key) => statement[key] === null);
}

export function methodExample(
	telling: Telling,
	article: Article,
	{ evaluation }: ExampleFigures
): MethodExample {
	const { locale } = telling;
	const view = claimView(telling, evaluation);
	const literal = evaluation.readings.find(({ reading }) => reading.literal)?.parts.at(-1);
	return {
		article: { title: article.title, href: articlePath(locale, article.slug) },
		quote: view.quote,
		href: claimPath(locale, article.slug, view.id),
		open: openParameters(evaluation.claim),
		counts: view.counts,
		literal: literal?.universe ? tellUniverse(telling, literal.universe, literal.period) : '',
		verdict: view.verdict,
		reason: view.reason,
		trueSentences: view.trueSentences
	};
}

/** Each verdict with the claims of the article that came to it, perhaps none. */
export function verdictExamples(
	{ locale }: Telling,
	article: Article,
	evaluations: readonly Evaluation[]
): { verdict: Verdict; claims: { title: string; href: string }[] }[] {
	return verdicts.map((verdict) => ({
		verdict,
		claims: evaluations
			.filter((evaluation) => evaluation.verdict === verdict)
			.map(({ claim }) => ({
				title: claim.title[locale],
				href: claimPath(locale, article.slug, claim.id)
			}))
	}));
}

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

/** An article with its claims judged. */
export interface JudgedArticle {
	article: Article;
	evaluations: readonly Evaluation[];
}

/** The example as figures: the claim, its judgement, and the rankings under which it fares best. */
export interface ExampleFigures extends JudgedArticle {
	evaluation: Evaluation;
	district: string;
	/** One for each survey that the claim speaks of, oldest first. */
	parts: Part[];
	rankings: Ranking[];
}

/** The first rank claim of any article whose figures are there; a site without one must say what to do. */
export function exampleFigures(
	telling: Telling,
	articles: readonly JudgedArticle[]
): ExampleFigures {
	for (const judged of articles) {
		for (const evaluation of judged.evaluations) {
			const parts = partsOfExample(evaluation);
			if (parts.length === 0) continue;
			return {
				...judged,
				evaluation,
				district: evaluation.claim.district,
				parts,
				rankings: parts.map((part) =>
					rankDistricts(telling.dataset, part, part.period, part.universe ?? 'national')
				)
			};
		}
	}
	throw new Error(
		'The page on method explains itself with a rank claim, and no article in data/articles has one ' +
			'with figures. Add an article with such a claim.'
	);
}

function partsOfExample(evaluation: Evaluation): Part[] {
	if (evaluation.claim.statement.kind !== 'rank') return [];
	const best = findReading(evaluation, evaluation.bestCase);
	return (best ?? findReading(evaluation, evaluation.counterexample))?.parts ?? [];
}

function openParameters({ statement }: Claim): OpenParameter[] {
	if (statement.kind !== 'rank') return [];
	return (['universe', 'age', 'sex', 'periods'] as const).filter((key) => statement[key] === null);
}

export function methodExample(
	telling: Telling,
	{ article, evaluation }: ExampleFigures
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
	{ article, evaluations }: JudgedArticle
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

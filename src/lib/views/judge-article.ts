import type { Article } from '../article/article';
import { evaluateClaim } from '../claims/evaluate-claim';
import type { Evaluation } from '../claims/evaluation';
import { rankedChance } from '../claims/ranked-chance';
import type { Dataset } from '../domain/dataset';
import { settingsAtBuild } from '../domain/rank-sets';

/** Every claim of an article judged on a dataset; both language editions have the same claims. */
export function judgeArticle(article: Article, dataset: Dataset): Evaluation[] {
	const chance = rankedChance(settingsAtBuild);
	const context = { published: article.date, chance };
	return article.claims.map((claim) => evaluateClaim(claim, dataset, context));
}

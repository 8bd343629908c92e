import type { Article } from '../article/article';
import { evaluateClaim } from '../claims/evaluate-claim';
import type { Evaluation } from '../claims/evaluation';
import type { Dataset } from '../domain/dataset';

/** Every claim of an article judged on a dataset, in the order of the text. */
export function judgeArticle(article: Article, dataset: Dataset): Evaluation[] {
	const context = { published: article.date };
	return article.claims.map((claim) => evaluateClaim(claim, dataset, context));
}

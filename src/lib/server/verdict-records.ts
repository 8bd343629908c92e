import { claimRecord, type ClaimRecord } from '../claims/claim-record';
import type { Dataset } from '../domain/dataset';
import { judgeArticle } from '../views/judge-article';
import { readArticles } from './articles';
import { defaultDataRoot } from './data-files';
import { loadDataset } from './dataset';

/** Every claim of one article, judged. */
export interface ArticleRecords {
	article: string;
	/** Its title in Korean. */
	title: string;
	claims: ClaimRecord[];
}

/** Judges the articles below a data root on the figures there, as the pages do; throws on broken data. */
export function verdictRecords(
	root: string = defaultDataRoot(),
	dataset: Dataset = loadDataset(root)
): {
	dataset: Dataset;
	articles: ArticleRecords[];
} {
	const articles = readArticles(root).map(({ slug, ko }) => ({
		article: slug,
		title: ko.title,
		claims: judgeArticle(ko, dataset).map(claimRecord)
	}));
	return { dataset, articles };
}

import type { Dataset } from '../domain/dataset';
import type { Locale } from '../format/locale';
import { readArticles, type ArticleEdition } from './articles';
import { loadDataset } from './dataset';

let dataset: Dataset | undefined;
let articles: ArticleEdition[] | undefined;

/** The figures, read once for all pages of a build: they never change while it runs. */
export function siteDataset(): Dataset {
	return (dataset ??= loadDataset());
}

export function siteArticles(): ArticleEdition[] {
	return (articles ??= readArticles());
}

/** Undefined for an unknown slug. */
export function findArticle(slug: string, locale: Locale) {
	return siteArticles().find((edition) => edition.slug === slug)?.[locale];
}

/** Both values of `[[lang=lang]]`, for `entries()`: Kit finds no page that nothing links to. */
export const langParams = [{ lang: '' }, { lang: 'en' }];

import type { Dataset } from '../domain/dataset';
import type { District } from '../domain/district';
import type { ReportedFigure } from '../domain/reported';
import type { Locale } from '../format/locale';
import { readArticles, type ArticleEdition } from './articles';
import { loadDataset } from './dataset';
import { loadReported } from './reported';

let dataset: Dataset | undefined;
let reported: ReportedFigure[] | undefined;
let articles: ArticleEdition[] | undefined;

/** The figures, read once for all pages of a build: they never change while it runs. */
export function siteDataset(): Dataset {
	return (dataset ??= loadDataset());
}

export function siteArticles(): ArticleEdition[] {
	return (articles ??= readArticles());
}

/** What was read in the press only: shown as reported, never with the figures. */
export function siteReported(): ReportedFigure[] {
	return (reported ??= loadReported());
}

/** The districts that exist at the last survey: each has a page; abolished ones only have figures. */
export function currentDistricts(): District[] {
	const all = siteDataset();
	return all.districts.membersOf('national', all.periods().at(-1)!);
}

/** Undefined for an unknown slug. */
export function findArticle(slug: string, locale: Locale) {
	return siteArticles().find((edition) => edition.slug === slug)?.[locale];
}

/** Both values of `[[lang=lang]]`, for `entries()`: Kit finds no page that nothing links to. */
export const langParams = [{}, { lang: 'en' as const }];

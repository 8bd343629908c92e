import type { Dataset } from '../domain/dataset';
import type { Evaluation } from '../claims/evaluation';
import type { District } from '../domain/district';
import type { ReportedFigure } from '../domain/reported';
import type { Locale } from '../format/locale';
import { judgeArticle } from '../views/judge-article';
import { readArticles, type ArticleEdition } from './articles';
import { loadDataset } from './dataset';
import { loadReported } from './reported';

let dataset: Dataset | undefined;
let reported: ReportedFigure[] | undefined;
let articles: ArticleEdition[] | undefined;
const evaluations = new Map<string, readonly Evaluation[]>();

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

/** The releases whose figures are still served, oldest first, as `2026.1`; the last is the one in `data/`. */
export function siteReleases(): string[] {
	return [releaseOf(siteDataset())];
}

/** The figures as a release had them; undefined for one that never was. */
export function siteDatasetAt(release: string): Dataset | undefined {
	return release === siteReleases().at(-1) ? siteDataset() : undefined;
}

/** `2026.1` of `2026.1+3f2a9c1d`. */
const releaseOf = ({ version }: Dataset) => version.split('+')[0] ?? version;

/** Undefined for an unknown slug. */
export function findArticle(slug: string, locale: Locale) {
	return siteArticles().find((edition) => edition.slug === slug)?.[locale];
}

/** The claims of an article, judged once for all pages and both languages; empty for an unknown slug. */
export function siteEvaluations(slug: string): readonly Evaluation[] {
	const known = evaluations.get(slug);
	if (known) return known;
	const article = findArticle(slug, 'ko');
	const judged = article ? judgeArticle(article, siteDataset()) : [];
	evaluations.set(slug, judged);
	return judged;
}

/** The claims of an article as a release's figures judge them; empty for an unknown slug or release. */
export function siteEvaluationsAt(slug: string, release: string): readonly Evaluation[] {
	return siteDatasetAt(release) ? siteEvaluations(slug) : [];
}

/** Both values of `[[lang=lang]]`, for `entries()`: Kit finds no page that nothing links to. */
export const langParams = [{}, { lang: 'en' as const }];

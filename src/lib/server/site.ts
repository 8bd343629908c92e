import type { Dataset } from '../domain/dataset';
import type { Evaluation } from '../claims/evaluation';
import { isKnownTo } from '../claims/is-known-to';
import type { District } from '../domain/district';
import { lastDistricts } from '../domain/last-districts';
import type { ReportedFigure } from '../domain/reported';
import type { Locale } from '../format/locale';
import { judgeArticle } from '../views/judge-article';
import { readArticles, type ArticleEdition } from './articles';
import { loadDataset } from './dataset';
import { datasetOf, loadReleaseChain, type ReleaseFigures } from './release-chain';
import { loadReported } from './reported';

let dataset: Dataset | undefined;
let reported: ReportedFigure[] | undefined;
let articles: ArticleEdition[] | undefined;
let chain: ReleaseFigures[] | undefined;
const datasets = new Map<string, Dataset>();
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
	return lastDistricts(siteDataset());
}

/** The releases whose figures are still served, oldest first, as `2026.1`; the last is the newest accepted. */
export function siteReleases(): string[] {
	return releaseChain().map(({ release }) => release.version);
}

/**
 * The figures as a release had them, under the name that was recorded; undefined for one that never
 * was. Tables that were changed and not accepted yet leave every release as it was.
 */
export function siteDatasetAt(release: string): Dataset | undefined {
	const known = datasets.get(release);
	if (known) return known;
	const figures = releaseChain().find((each) => each.release.version === release);
	if (!figures) return undefined;
	const isCurrent =
		figures === releaseChain().at(-1) && figures.release.data === siteDataset().version;
	const earlier = isCurrent ? siteDataset() : datasetOf(figures);
	datasets.set(release, earlier);
	return earlier;
}

function releaseChain(): ReleaseFigures[] {
	return (chain ??= loadReleaseChain());
}

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

/**
 * The claims of an article as a release's figures judge them, each once; empty for an unknown slug or
 * release. Claims about a district or measure that the release did not know yet are left out.
 */
export function siteEvaluationsAt(slug: string, release: string): readonly Evaluation[] {
	const earlier = siteDatasetAt(release);
	if (!earlier || earlier === siteDataset()) return earlier ? siteEvaluations(slug) : [];
	const key = `${slug} ${release}`;
	const known = evaluations.get(key);
	if (known) return known;
	const article = findArticle(slug, 'ko');
	const claims = article?.claims.filter((claim) => isKnownTo(claim, earlier)) ?? [];
	const judged = article ? judgeArticle({ ...article, claims }, earlier) : [];
	evaluations.set(key, judged);
	return judged;
}

/** Both values of `[[lang=lang]]`, for `entries()`: Kit finds no page that nothing links to. */
export const langParams = [{}, { lang: 'en' as const }];

import type { SeriesId } from '../domain/dataset';
import { seriesKey } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Locale } from '../format/locale';
import { compareQuery } from './compare-view';

/** Every address of the site is written here and nowhere else; `[[lang=lang]]` in routes reads it. */
export const localeOfParam = (param: string | undefined): Locale => (param === 'en' ? 'en' : 'ko');

function localized(locale: Locale, path: string): string {
	return locale === 'en' ? `/en${path}` : path;
}

export const homePath = (locale: Locale) => localized(locale, '/');
export const articlePath = (locale: Locale, slug: string, claim?: string) =>
	localized(locale, `/articles/${slug}/${claim ? `#${claim}` : ''}`);
export const claimPath = (locale: Locale, slug: string, claim: string) =>
	localized(locale, `/claims/${slug}/${claim}/`);
export const rankingPath = (locale: Locale, measure: string, query = '') =>
	localized(locale, `/rankings/${measure}/${query && `?${query}`}`);
export const districtsPath = (locale: Locale) => localized(locale, '/districts/');
export const districtPath = (locale: Locale, code: string) =>
	localized(locale, `/districts/${code}/`);
/** Districts side by side, in the order given; without a set, the one that the page begins with. */
export const comparePath = (locale: Locale, codes?: readonly string[]) =>
	localized(locale, `/compare/${codes ? `?${compareQuery(codes)}` : ''}`);
/** The workbench; `query` is a view's own, without the question mark. */
export const explorePath = (locale: Locale, query = '') =>
	localized(locale, `/explore/${query && `?${query}`}`);
export const checkPath = (locale: Locale) => localized(locale, '/check/');
export const dataPath = (locale: Locale) => localized(locale, '/data/');
export const methodPath = (locale: Locale, section?: string) =>
	localized(locale, `/method/${section ? `#${section}` : ''}`);
/** How to put charts and verdicts into a post. */
export const embeddingPath = (locale: Locale) => localized(locale, '/embedding/');

/** The same page in another language: what stands in the query and after the # stays. */
export function inLocale(
	locale: Locale,
	url: { pathname: string; search?: string; hash?: string }
) {
	const bare = url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';
	return localized(locale, bare) + (url.search ?? '') + (url.hash ?? '');
}

export const periodCsvPath = (period: Period) => `/data/employment/${period}.csv`;
export const seriesCsvPath = (series: SeriesId) => `/data/series/${seriesKey(series)}.csv`;
export const districtsCsvPath = () => '/data/districts.csv';
export const dataPackagePath = () => '/data/datapackage.json';
export const measuresJsonPath = () => '/data/measures.json';
export const universesJsonPath = () => '/data/universes.json';
/** Which series and surveys the release has. */
export const contentsJsonPath = () => '/data/contents.json';
/** Who is compared with whom: the most similar districts of every district. */
export const peersJsonPath = () => '/data/peers.json';
export const reportedCsvPath = () => '/data/reported.csv';
/** Every CSV has the same rows as JSON beside it. */
export const periodJsonPath = (period: Period) => `/data/employment/${period}.json`;
export const seriesJsonPath = (series: SeriesId) => `/data/series/${seriesKey(series)}.json`;
export const districtsJsonPath = () => '/data/districts.json';
export const reportedJsonPath = () => '/data/reported.json';
/** All CSVs as W3C "CSV on the Web", and everything as one Data Package. */
export const csvwMetadataPath = () => '/data/csvw-metadata.json';
export const dataZipPath = () => '/data/goyong-check.zip';

/** Share images: 1200 × 630 PNG. */
export const claimImagePath = (locale: Locale, slug: string, claim: string) =>
	`/images/${locale}/claims/${slug}/${claim}.png`;
export const articleImagePath = (locale: Locale, slug: string) =>
	`/images/${locale}/articles/${slug}.png`;
export const districtImagePath = (locale: Locale, code: string) =>
	`/images/${locale}/districts/${code}.png`;
export const siteImagePath = (locale: Locale) => `/images/${locale}/site.png`;

/** A chart as a file of its own, with its title and source inside. */
export const chartFormats = ['svg', 'png'] as const;
export type ChartFormat = (typeof chartFormats)[number];
export const claimChartPath = (locale: Locale, slug: string, claim: string, format: ChartFormat) =>
	`/charts/${locale}/claims/${slug}/${claim}.${format}`;
export const districtChartPath = (locale: Locale, code: string) =>
	`/charts/${locale}/districts/${code}.svg`;
export const rankingChartPath = (locale: Locale, measure: string, format: ChartFormat) =>
	`/charts/${locale}/rankings/${measure}.${format}`;

/** The evidence pack of a claim, and beside it the same figures and judgement as files for machines. */
const evidencePath = (locale: Locale, slug: string, claim: string) =>
	`/evidence/${locale}/${slug}/${claim}`;
export const evidencePackPath = (locale: Locale, slug: string, claim: string) =>
	`${evidencePath(locale, slug, claim)}.html`;
/** What the packs have in common, for those that a browser makes. */
export const packScriptPath = () => '/evidence/recompute.js';
export const packStylesPath = () => '/evidence/pack.css';
export const evidenceCsvPath = (locale: Locale, slug: string, claim: string) =>
	`${evidencePath(locale, slug, claim)}.csv`;
export const evidenceCsvwPath = (locale: Locale, slug: string, claim: string) =>
	`${evidencePath(locale, slug, claim)}.csv-metadata.json`;
export const evidenceClaimPath = (locale: Locale, slug: string, claim: string) =>
	`${evidencePath(locale, slug, claim)}.json`;

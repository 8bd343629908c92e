import type { Claim } from '../claims/claim';
import { articleLocales, type Article, type ArticleLocale } from './article';
import type { ArticleIssue, Reading } from './article-issue';
import { buildArticle } from './build-article';
import type { KnownIds } from './claim-shape';
import { readClaims } from './read-claims';
import { readFrontMatter, type FrontMatter } from './read-front-matter';
import type { HasImage } from './tidy-tree';

/** One article in every language. */
export interface ArticleEdition {
	slug: string;
	ko: Article;
	en: Article;
}

/** An article's folder: the text in each language, and its claims. */
export const editionFiles = {
	ko: 'article.md',
	en: 'article.en.md',
	claims: 'claims.json'
} as const;

/** What the article's ids are checked against, and how its images are found. */
export interface EditionSetting extends KnownIds {
	/** Path of the folder as issues are to name it. */
	folder: string;
	hasImage: HasImage;
}

/** The texts of an article's folder; `en` is null while the article is in Korean only. */
export interface EditionTexts {
	ko: string;
	en: string | null;
	claims: string;
}

/**
 * The texts of a folder as one article in two languages. Without an English text the English article
 * has the Korean words, and says so. `data` is null when front matter or district are missing. Date, publisher, address and district hold for both languages when only one
 * file says them, so a blog post whose front matter knows none of these takes them from its translation.
 */
export function readEdition(
	slug: string,
	texts: EditionTexts,
	setting: EditionSetting
): Reading<ArticleEdition | null> {
	const fileOf = (part: keyof typeof editionFiles) => `${setting.folder}/${editionFiles[part]}`;
	const claims = readClaims(texts.claims, fileOf('claims'), setting);
	const ko = readFrontMatter(texts.ko, fileOf('ko'));
	const en = texts.en === null ? null : readFrontMatter(texts.en, fileOf('en'));
	const issues = [
		...slugIssues(slug, setting.folder),
		...claims.issues,
		...ko.issues,
		...(en?.issues ?? [])
	];
	if (!ko.data || (en && !en.data)) return { data: null, issues };

	const sources = { ko: ko.data, en: en?.data ?? ko.data };
	const textLocales = { ko: 'ko', en: en ? 'en' : 'ko' } as const;
	for (const locale of articleLocales) {
		const written = textLocales[locale];
		if (written !== locale) continue;
		issues.push(...languageIssues(sources[locale].frontMatter, locale, fileOf(locale)));
	}
	if (!en) issues.push(...leftQuoteIssues(claims.data, fileOf('en')));
	const shared = sharedFields(ko.data.frontMatter, sources.en.frontMatter);
	const district = shared.district ?? claims.data[0]?.district;
	if (district === undefined || !setting.hasDistrict(district)) {
		const place = 'front matter field "district"';
		const found = district === undefined ? 'missing' : `no district has the code ${district}`;
		const action = 'Write a code of data/districts.csv, such as 1119.';
		return { data: null, issues: [...issues, { file: fileOf('ko'), place, found, action }] };
	}
	const build = (locale: ArticleLocale): Article => {
		const { frontMatter, body } = sources[locale];
		const source = { body, frontMatter: { ...frontMatter, ...shared } };
		const built = buildArticle(source, claims.data, {
			...{ slug, locale, district, hasImage: setting.hasImage },
			textLocale: textLocales[locale],
			file: fileOf(textLocales[locale])
		});
		// The English edition of a Korean text would only say the same again.
		if (textLocales[locale] === locale) issues.push(...built.issues);
		return built.data;
	};
	return { data: { slug, ko: build('ko'), en: build('en') }, issues };
}

function slugIssues(slug: string, folder: string): ArticleIssue[] {
	if (/^[a-z0-9-]+$/.test(slug)) return [];
	const action = 'Use small letters, digits and hyphens: the name becomes part of an address.';
	return [{ file: folder, place: 'folder name', found: `found "${slug}"`, action }];
}

function languageIssues(
	{ lang }: FrontMatter,
	locale: ArticleLocale,
	file: string
): ArticleIssue[] {
	if (lang === null || lang === locale) return [];
	const action = `Write ${locale}, or move the text to ${editionFiles[lang]}.`;
	return [{ file, place: 'front matter field "lang"', found: `found "${lang}"`, action }];
}

/** Quotes in English without a text in English: it was lost, or not written yet. */
function leftQuoteIssues(claims: readonly Claim[], file: string): ArticleIssue[] {
	const left = claims.find(({ anchor }) => JSON.stringify(anchor.en) !== JSON.stringify(anchor.ko));
	if (!left) return [];
	const found = `missing, though claim "${left.id}" quotes it`;
	const action = 'Bring it back, or give the Korean quotes as the English ones too.';
	return [{ file, place: 'whole file', found, action }];
}

function sharedFields(ko: FrontMatter, en: FrontMatter) {
	return {
		date: ko.date ?? en.date,
		publisher: ko.publisher ?? en.publisher,
		originalUrl: ko.originalUrl ?? en.originalUrl,
		district: ko.district ?? en.district
	};
}

import type { Claim } from '../claims/claim';

export const articleLocales = ['ko', 'en'] as const;
export type ArticleLocale = (typeof articleLocales)[number];

/** One top-level block of the text (paragraph, heading, list, table …) as safe HTML. */
export interface ArticleBlock {
	html: string;
	/** Ids of the claims whose quotes begin here, in the order of the text. */
	claims: string[];
}

export interface ArticleHeading {
	/** `section-1`, `section-2` …: the same in every language, so an address survives translation. */
	id: string;
	text: string;
	/** 2 to 6: the page's own title is the only heading of depth 1. */
	depth: number;
}

/** The sentence that a quote stands in, as plain text cut in three. */
export interface QuoteContext {
	before: string;
	quote: string;
	after: string;
}

/** One language of an article, ready for a page. */
export interface Article {
	slug: string;
	/** The language of the page that the article is for. */
	locale: ArticleLocale;
	/** The language that its words are in: Korean on an English page too, until it is translated. */
	textLocale: ArticleLocale;
	title: string;
	/** When the original appeared: `2024-08-09`, or `2024-08` when the day is not known. */
	date: string | null;
	/** Whoever published the original. */
	publisher: string | null;
	originalUrl: string | null;
	category: string | null;
	excerpt: string | null;
	/** Code of the district that the article is about. */
	district: string;
	blocks: ArticleBlock[];
	headings: ArticleHeading[];
	/** In the order of `claims.json`, the same in every language; `blocks` give the order of the text. */
	claims: Claim[];
	/** By claim id. */
	contexts: Record<string, QuoteContext>;
}

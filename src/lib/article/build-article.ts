import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Claim } from '../claims/claim';
import { anchorClaims } from './anchor-claims';
import type { Article, ArticleBlock, ArticleHeading, ArticleLocale } from './article';
import type { Reading } from './article-issue';
import type { ArticleSource } from './read-front-matter';
import { renderMarkdown, toHtml } from './render-markdown';
import type { HasImage } from './tidy-tree';

/** What an article's text is read with. */
export interface ArticleSetting {
	slug: string;
	locale: ArticleLocale;
	textLocale: ArticleLocale;
	/** The file that issues are to name. */
	file: string;
	district: string;
	hasImage: HasImage;
}

/** One language of an article: its text in blocks, every claim marked where it stands. */
export function buildArticle(
	{ frontMatter, body }: ArticleSource,
	claims: readonly Claim[],
	{ slug, locale, textLocale, file, district, hasImage }: ArticleSetting
): Reading<Article> {
	const root = renderMarkdown(body, hasImage);
	// Before the marks, so that a heading's text is the writer's.
	const headings = numberHeadings(root);
	const { data: anchored, issues } = anchorClaims(root, claims, locale, file);
	const { title, date, publisher, originalUrl, category, excerpt } = frontMatter;
	const article: Article = {
		...{ slug, locale, textLocale, title, date, publisher },
		...{ originalUrl, category, excerpt, district },
		blocks: root.children.map((node) => toBlock({ type: 'root', children: [node] })),
		headings,
		claims: claims.filter((claim) => anchored.some((found) => found.claim === claim)),
		contexts: Object.fromEntries(anchored.map(({ claim, context }) => [claim.id, context]))
	};
	return { data: article, issues };
}

function numberHeadings(root: Root): ArticleHeading[] {
	const headings: ArticleHeading[] = [];
	visit(root, 'element', (element) => {
		if (!/^h[2-6]$/.test(element.tagName)) return;
		const id = `section-${headings.length + 1}`;
		element.properties['id'] = id;
		const text = toString(element).replace(/\s+/g, ' ').trim();
		headings.push({ id, text, depth: Number(element.tagName.slice(1)) });
	});
	return headings;
}

function toBlock(block: Root): ArticleBlock {
	const claims: string[] = [];
	visit(block, { tagName: 'mark' }, ({ properties }: Element) => {
		if (properties['id']) claims.push(String(properties['data-claim']));
	});
	return { html: toHtml(block), claims };
}

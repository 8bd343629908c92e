import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ArticleIssue } from '../article/article-issue';
import { completeFrontMatter } from '../article/complete-front-matter';
import { detectableText } from '../article/detectable-text';
import { proposeClaims, type LeftOut } from '../article/propose-claims';
import { readEdition } from '../article/read-edition';
import { readFrontMatter } from '../article/read-front-matter';
import { renderMarkdown } from '../article/render-markdown';
import { indexText } from '../article/text-index';
import type { Claim } from '../claims/claim';
import { formatIssue } from '../csv/issue';
import { detectClaims } from '../detect/detect-claims';
import type { DetectionNote } from '../detect/detection';
import { claimTitle } from '../tell/claim-title';
import { editionSetting } from './articles';
import { readText } from './data-files';
import { readDataLists } from './data-lists';
import { moveImages, postImages, type PostImage } from './post-images';
import type { FolderToWrite } from './write-folders';

export interface ArticleOptions {
	/** The data folder that takes the article. */
	root: string;
	/** A post as a blog keeps it. */
	file: string;
	slug: string;
	/** Where the post does not say them itself. */
	date: string | null;
	district: string | null;
}

/** What adding a post would write, and what there is to say about it. */
export interface ArticlePlan {
	folders: FolderToWrite[];
	claims: Claim[];
	leftOut: LeftOut[];
	notes: DetectionNote[];
	images: PostImage[];
	date: string | null;
	district: string;
}

const fail = (file: string, place: string, found: string, action: string) => ({
	plan: null,
	issues: [{ file, place, found, action }]
});

/**
 * A post as an article with its claims found. Nothing is written here. The plan is null, with every
 * reason, when the result would not pass the checks that a build makes.
 */
export function planArticle({ root, file, slug, ...given }: ArticleOptions): {
	plan: ArticlePlan | null;
	issues: ArticleIssue[];
} {
	const folder = join(root, 'articles', slug);
	const imageFolder = resolve(root, '../static/articles', slug);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
		const action =
			'Use small letters and digits, with single hyphens between: it becomes an address.';
		return fail('--slug', 'name', `found "${slug}"`, action);
	}
	for (const taken of [folder, imageFolder]) {
		if (!existsSync(taken)) continue;
		const action = 'Choose another slug, or move the folder away first.';
		return fail(taken, 'folder', 'it exists already', action);
	}
	const source = readText(file, file);
	if (source.text === null) return { plan: null, issues: source.issues.map(toArticleIssue) };
	const { lists, issues: listIssues } = readDataLists(root);
	if (listIssues.length > 0) throw new Error(listIssues.map(formatIssue).join('\n'));

	const front = readFrontMatter(source.text, file);
	if (!front.data || front.issues.length > 0) return { plan: null, issues: front.issues };
	const { frontMatter, body } = front.data;
	const date = frontMatter.date ?? given.date ?? dateOfName(file);
	const stated = frontMatter.district ?? given.district;
	if (stated !== null && !lists.districts.find(stated)) {
		const action = 'Write a code of data/districts.csv, such as 1119.';
		return fail(file, 'district', `no district has the code ${stated}`, action);
	}

	const images = postImages(body, file);
	const copied = images.filter((image) => image.file !== null);
	const addresses = new Map(copied.map(({ src, name }) => [src, `/articles/${slug}/${name}`]));
	const moved = moveImages(body, (src) => addresses.get(src) ?? null);
	const head = source.text.slice(0, source.text.length - body.length);
	const served = new Set(addresses.values());
	const hasImage = (src: string) => served.has(src);

	const index = indexText(renderMarkdown(moved, hasImage));
	const context = { districts: lists.districts, measures: lists.measures, date, district: stated };
	const detection = detectClaims(detectableText(index), context);
	const { claims, leftOut } = proposeClaims(index, detection.claims, ({ statement }) => ({
		ko: claimTitle(statement, lists.measures, 'ko'),
		en: claimTitle(statement, lists.measures, 'en')
	}));
	const district = stated ?? claims[0]?.district;
	if (district === undefined) {
		const action = 'Say which with --district, a code of data/districts.csv such as 1119.';
		return fail(file, 'text', 'no claim in it names a district', action);
	}
	const texts = {
		'article.md': completeFrontMatter(head + moved, { date, district }),
		'claims.json': `${JSON.stringify({ claims }, null, '\t')}\n`
	};
	const edition = readEdition(
		slug,
		{ ko: texts['article.md'], en: null, claims: texts['claims.json'] },
		{ ...editionSetting(lists), hasImage, folder: `articles/${slug}` }
	);
	if (edition.issues.length > 0) return { plan: null, issues: unique(edition.issues) };
	const folders: FolderToWrite[] = [{ path: folder, texts, copies: {} }];
	if (copied.length > 0) {
		const copies = Object.fromEntries(copied.map((image) => [image.name, image.file ?? '']));
		folders.push({ path: imageFolder, texts: {}, copies });
	}
	const { notes } = detection;
	return { plan: { folders, claims, leftOut, notes, images, date, district }, issues: [] };
}

/** `2024-08-09-title.md`, as Jekyll names posts. */
function dateOfName(file: string): string | null {
	return /^(\d{4}-\d\d-\d\d)-/.exec(basename(file))?.[1] ?? null;
}

function toArticleIssue({
	file,
	found,
	advice
}: {
	file: string;
	found: string;
	advice: string;
}): ArticleIssue {
	return { file, place: 'whole file', found: found.replace(/\.$/, ''), action: advice };
}

/** Both editions are read from one text, so each finds what is wrong with it. */
function unique(issues: readonly ArticleIssue[]): ArticleIssue[] {
	return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { formatArticleIssue } from '../article/article-issue';
import {
	editionFiles,
	readEdition,
	type ArticleEdition,
	type EditionTexts
} from '../article/read-edition';
import type { KnownIds } from '../article/claim-shape';
import type { FigureLists } from '../csv/figure-lists';
import { formatIssue, type Issue } from '../csv/issue';
import { defaultDataRoot, readText } from './data-files';
import { readDataLists } from './data-lists';

export type { ArticleEdition };

/**
 * Every folder below `articles` of a data root, in the order of their names. Throws one error that
 * lists everything wrong in any of them, so that a site never ships a claim without its place. Images
 * are those of the `static` folder beside the root. A test may give the root of a changed copy.
 */
export function readArticles(root: string = defaultDataRoot()): ArticleEdition[] {
	const { lists, issues } = readDataLists(root);
	const problems = issues.map(formatIssue);
	const staticFolder = resolve(root, '../static');
	const setting = {
		...editionSetting(lists),
		hasImage: (src: string) => isFileIn(staticFolder, src)
	};
	const editions: ArticleEdition[] = [];
	for (const slug of articleFolders(root)) {
		// Without the lists every id would be one more "not known".
		if (issues.length > 0) break;
		const files = readFiles(root, slug);
		problems.push(...files.issues.map(formatIssue));
		if (!files.texts) continue;
		const edition = readEdition(slug, files.texts, { ...setting, folder: `articles/${slug}` });
		problems.push(...edition.issues.map(formatArticleIssue));
		if (edition.data) editions.push(edition.data);
	}
	if (problems.length > 0) {
		throw new Error(`The articles in ${root} cannot be used:\n${problems.join('\n')}`);
	}
	return editions;
}

/** What the ids of an article are checked against. */
export function editionSetting({ measures, districts }: FigureLists): KnownIds {
	return {
		measures: measures.map(({ id }) => id),
		hasUniverse: (id) => districts.hasUniverse(id),
		hasDistrict: (code) => districts.find(code) !== undefined
	};
}

/** None without the folder: figures may stand for themselves. */
function articleFolders(root: string): string[] {
	const folder = join(root, 'articles');
	if (!existsSync(folder)) return [];
	return (
		readdirSync(folder, { withFileTypes: true })
			// One that begins with a dot is being written.
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
			.map(({ name }) => name)
			.sort()
	);
}

/** The files of a folder, the English text only if there is one; null when one cannot be read. */
function readFiles(root: string, slug: string): { texts: EditionTexts | null; issues: Issue[] } {
	const read = (name: string) => {
		const file = `articles/${slug}/${name}`;
		return readText(join(root, file), file);
	};
	const ko = read(editionFiles.ko);
	const claims = read(editionFiles.claims);
	const isTranslated = existsSync(join(root, 'articles', slug, editionFiles.en));
	const en = isTranslated ? read(editionFiles.en) : { text: null, issues: [] };
	const issues = [...ko.issues, ...en.issues, ...claims.issues];
	if (issues.length > 0 || ko.text === null || claims.text === null) {
		return { texts: null, issues };
	}
	return { texts: { ko: ko.text, en: en.text, claims: claims.text }, issues };
}

/** Whether an image's address is a file of the site: from its root, and not out of the folder. */
function isFileIn(folder: string, src: string): boolean {
	if (!/^\/[^/\\]/.test(src) || !URL.canParse(src, 'https://site')) return false;
	const { pathname } = new URL(src, 'https://site');
	if (/%(?![0-9a-f]{2})/i.test(pathname)) return false;
	const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
	return path.startsWith(folder + sep) && existsSync(path);
}

import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { sanitizeSchema } from './sanitize-schema';
import { tidyTree, type HasImage } from './tidy-tree';

const toTree = unified()
	.use(remarkParse)
	// A single ~ stands for a range in Korean text ("15~64세"), never for deletion.
	.use(remarkGfm, { singleTilde: false })
	.use(remarkRehype, { allowDangerousHtml: true })
	.use(rehypeRaw)
	.use(rehypeSanitize, sanitizeSchema)
	.freeze();

const toText = unified().use(rehypeStringify).freeze();

/**
 * Markdown, HTML, or Markdown with HTML in it, as a tree of safe blocks. Decomposed Hangul (as some
 * file systems and editors leave it) is composed, so that quotes can be found in it.
 */
export function renderMarkdown(body: string, hasImage: HasImage): Root {
	const root = toTree.runSync(toTree.parse(body.normalize('NFC')));
	tidyTree(root, hasImage);
	return root;
}

export function toHtml(root: Root): string {
	return toText.stringify(root);
}

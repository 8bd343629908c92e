import type { Nodes } from 'hast';
import { blockNames } from './block-names';
import { readFrontMatter, type FrontMatter } from './read-front-matter';
import { renderMarkdown } from './render-markdown';

/** The words of a file, without its markup. */
export interface PlainText {
	text: string;
	/** Of a post that has it; its title and excerpt are no part of the text. */
	frontMatter: FrontMatter | null;
}

/**
 * What a reader sees of a Markdown, HTML or Jekyll post: a line per block, list item and table cell,
 * white space folded, Hangul composed. A file with neither markup nor front matter stays as it is.
 */
export function readPlainText(source: string, file: string): PlainText {
	const text = source.replace(/^\uFEFF/, '').normalize('NFC');
	const post = text.startsWith('---') ? readFrontMatter(text, file).data : null;
	const body = post?.body ?? text;
	if (!post && !/<[a-z!/]|^#{1,6} |^[-*] |^\||\*\*|\]\(/im.test(body)) {
		return { text: body, frontMatter: null };
	}
	const lines: string[] = [''];
	collect(
		renderMarkdown(body, () => false),
		lines
	);
	const kept = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
	return { text: kept.join('\n'), frontMatter: post?.frontMatter ?? null };
}

/** A new line at the edges of each block; words are never parted by an inline element. */
function collect(node: Nodes, lines: string[]): void {
	if (node.type === 'text') lines[lines.length - 1] += node.value;
	if (!('children' in node)) return;
	const parts = node.type === 'element' && (blockNames.has(node.tagName) || node.tagName === 'br');
	if (parts) lines.push('');
	for (const child of node.children) collect(child, lines);
	if (parts) lines.push('');
}

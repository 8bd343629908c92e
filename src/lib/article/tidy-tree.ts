import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { blockNames } from './block-names';

/** Whether an image's address is a file of this site. */
export type HasImage = (src: string) => boolean;

/**
 * Makes one shape of what Markdown and blog editors produce: only block elements at the top, no blank
 * paragraphs, no heading of depth 1 (the page's title is that), real header cells, no image that the
 * site does not serve itself, no referrer or credit given to other sites.
 */
export function tidyTree(root: Root, hasImage: HasImage): void {
	visit(root, 'element', (element, index, parent) => {
		if (element.tagName === 'img' && !hasImage(String(element.properties['src'] ?? ''))) {
			parent?.children.splice(index ?? 0, 1);
			return [SKIP, index ?? 0];
		}
		if (element.tagName === 'img') element.properties['loading'] = 'lazy';
		if (element.tagName === 'h1') element.tagName = 'h2';
		if (element.tagName === 'thead') makeHeaderCells(element);
		if (element.tagName === 'a' && isExternal(String(element.properties['href'] ?? ''))) {
			element.properties['rel'] = ['noopener', 'nofollow'];
		}
		return undefined;
	});
	root.children = wrapLooseText(root.children).filter((node) => !isBlank(node));
	joinTexts(root);
}

function isExternal(href: string): boolean {
	return /^(https?:)?\/\//i.test(href);
}

/** Texts that stood apart only by a removed tag become one, so that a quote in them is marked once. */
function joinTexts(parent: Parents): void {
	const joined: RootContent[] = [];
	for (const child of parent.children) {
		const last = joined.at(-1);
		if (child.type === 'text' && last?.type === 'text') last.value += child.value;
		else joined.push(child);
		if (child.type === 'element') joinTexts(child);
	}
	parent.children = joined as ElementContent[];
}

/** Editors write header cells as `td`; a screen reader needs `th`. */
function makeHeaderCells(thead: Element): void {
	visit(thead, 'element', (cell) => {
		if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
		cell.tagName = 'th';
		cell.properties['scope'] ??= 'col';
	});
}

function isBlock(node: RootContent): boolean {
	return node.type === 'element' && blockNames.has(node.tagName);
}

/** Text and inline elements between two blocks become a paragraph of their own. */
function wrapLooseText(nodes: RootContent[]): RootContent[] {
	const blocks: RootContent[] = [];
	let loose: Element | undefined;
	for (const node of nodes) {
		if (isBlock(node)) {
			blocks.push(node);
			loose = undefined;
			continue;
		}
		if (!loose) {
			loose = { type: 'element', tagName: 'p', properties: {}, children: [] };
			blocks.push(loose);
		}
		loose.children.push(node as ElementContent);
	}
	return blocks;
}

/** `<p>&nbsp;</p>` is an editor's way of spacing; a rule, a table or an image says something. */
function isBlank(node: RootContent): boolean {
	if (node.type !== 'element' || node.tagName === 'hr') return false;
	if (toString(node).trim() !== '') return false;
	let image = false;
	visit(node, { tagName: 'img' }, () => {
		image = true;
		return EXIT;
	});
	return !image;
}

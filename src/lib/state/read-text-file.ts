import { decodeText } from '../csv/decode-text';

/** A file as text to check, and the date that its front matter gives. */
export interface TextFile {
	text: string;
	/** ISO day. */
	date: string | null;
}

/** Larger files are hardly articles. */
export const largestFile = 1_000_000;

/**
 * Reads a text, Markdown or HTML file of a reader, front matter and markup left out. Null when it is
 * too large or its encoding is unknown. Nothing in it is run or fetched.
 */
export async function readTextFile(file: File): Promise<TextFile | null> {
	if (file.size > largestFile) return null;
	const { text, issues } = decodeText(new Uint8Array(await file.arrayBuffer()), file.name);
	if (issues.length > 0) return null;
	const [whole, fields = ''] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [
		''
	];
	const body = text.slice(whole.length);
	const date =
		/^date:[ \t]*['"]?(\d{4}-\d\d-\d\d)/m.exec(fields)?.[1] ??
		/^(\d{4}-\d\d-\d\d)-/.exec(file.name)?.[1] ??
		null;
	const isHtml = /\.html?$/i.test(file.name);
	const hasTags = isHtml || (/\.(md|markdown)$/i.test(file.name) && /<[a-z][^>]*>/i.test(body));
	return { text: hasTags ? textOfHtml(body, isHtml) : body, date };
}

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'SVG', 'TEXTAREA']);
const paragraphs = /^(P|H[1-6]|DIV|UL|OL|TABLE|BLOCKQUOTE|SECTION|ARTICLE|FIGURE|HR|PRE|DL|MAIN)$/;
const lines = /^(BR|LI|TR|DT|DD|FIGCAPTION|CAPTION)$/;

/** A document that is parsed so runs no script and loads no image. */
function textOfHtml(html: string, isHtml: boolean): string {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	const parts: string[] = [];
	const walk = (node: Node) => {
		if (node.nodeType === Node.TEXT_NODE) {
			const text = node.nodeValue ?? '';
			parts.push(text.replace(isHtml ? /\s+/g : /[ \t\u00a0]+/g, ' '));
			return;
		}
		if (!(node instanceof Element) || unread.has(node.tagName.toUpperCase())) return;
		const tag = node.tagName.toUpperCase();
		const edge = paragraphs.test(tag) ? '\n\n' : lines.test(tag) ? '\n' : '';
		parts.push(edge);
		node.childNodes.forEach(walk);
		parts.push(tag === 'TD' || tag === 'TH' ? ' ' : edge);
	};
	body.childNodes.forEach(walk);
	return parts
		.join('')
		.replace(/[ \t]*\n[ \t]*/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

import type { Root } from 'hast';

/** Paragraphs of a plain text: what blank lines part. */
function paragraphsOf(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A plain text as the body of an article: HTML that shows the very characters, whatever they would mean
 * as Markdown or HTML. Lines within a paragraph stay lines.
 */
export function plainBody(text: string): string {
	return paragraphsOf(text)
		.map((paragraph) => paragraph.replace(/[&<>]/g, (character) => escapes[character] ?? character))
		.map((paragraph) => `<p>${paragraph.split('\n').join('<br>\n')}</p>`)
		.join('\n\n');
}

/** The tree that such a body is read as. */
export function plainTree(text: string): Root {
	const lineBreak = { type: 'element' as const, tagName: 'br', properties: {}, children: [] };
	return {
		type: 'root',
		children: paragraphsOf(text).map((paragraph) => ({
			type: 'element' as const,
			tagName: 'p',
			properties: {},
			children: paragraph
				.split('\n')
				.flatMap((line, at) => [
					...(at > 0 ? [lineBreak] : []),
					{ type: 'text' as const, value: line }
				])
		}))
	};
}

import type { Options } from 'rehype-sanitize';

/**
 * What an article may contain: text, headings, lists, tables, links, images. No script, style, frame,
 * form, class, id or style attribute survives; layout elements (div, span, font …) leave their text.
 */
export const sanitizeSchema: Options = {
	tagNames: [
		...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre', 'figure', 'figcaption'],
		...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
		...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
		...['a', 'img', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'small', 'sub', 'sup', 'br'],
		...['q', 'cite', 'abbr', 'code', 'kbd', 'time', 'ruby', 'rt', 'rp']
	],
	attributes: {
		a: ['href', 'title'],
		img: ['src', 'alt', 'title', 'width', 'height'],
		ol: ['start', 'reversed'],
		th: ['colSpan', 'rowSpan', 'scope'],
		td: ['colSpan', 'rowSpan'],
		abbr: ['title'],
		time: ['dateTime']
	},
	// Relative addresses are always allowed; images are narrowed further to files of the site.
	protocols: { href: ['http', 'https', 'mailto'], src: ['https'] },
	// Their content is not text to be read, so it goes with them.
	strip: ['script', 'style', 'template', 'title', 'textarea', 'select', 'svg', 'math', 'noscript'],
	ancestors: {
		...{ li: ['ol', 'ul'], dt: ['dl'], dd: ['dl'], figcaption: ['figure'] },
		...{ caption: ['table'], thead: ['table'], tbody: ['table'], tfoot: ['table'] },
		...{ tr: ['table'], th: ['table'], td: ['table'] }
	},
	clobber: [],
	clobberPrefix: ''
};
